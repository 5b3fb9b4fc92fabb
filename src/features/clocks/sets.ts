import type { Selectable, Transaction } from 'kysely';
import type { z } from 'zod';
import type { ClockSetTable, Database } from '../../platform/database/schema.ts';
import { fingerprint } from '../../platform/fingerprint.ts';
import { Problem } from '../../platform/http/problem.ts';
import { parseYaml } from '../../platform/yaml.ts';
import type { Clock, ClockSet } from '../../rules/clocks/clock.ts';
import { readClocks } from '../../rules/clocks/read-clocks.ts';
import { countInWords } from '../../rules/clocks/words.ts';
import { recordDeed } from '../audit/index.ts';
import { handle } from '../common/index.ts';
import { listClockSets, recordClockSet } from './contract.ts';
import { storedClocks } from './queries.ts';

type Shown = z.infer<NonNullable<typeof recordClockSet.success.schema>>;

const listed = (track: string | null, on: Readonly<Record<string, string>>) =>
  Object.entries(on).map(([schoolYear, date]) => ({ schoolYear, track, date }));

function datesOf({ due }: Clock): Shown['clocks'][number]['dates'] {
  if (!('on' in due)) return [];
  return [...listed(null, due.on), ...Object.entries(due.onTrack).flatMap(([track, on]) => listed(track, on))];
}

function describe(
  row: Omit<Selectable<ClockSetTable>, 'district_id' | 'document' | 'recorded_by'>,
  set: ClockSet,
): Shown {
  return {
    clockSetId: row.clock_set_id,
    key: row.key,
    title: row.title,
    reference: set.reference,
    fingerprint: row.fingerprint,
    recordedAt: row.recorded_at.toISOString(),
    clocks: set.clocks.map((clock) => ({
      key: clock.key,
      title: clock.title,
      clause: clock.clause,
      for: clock.for,
      metBy: clock.metBy,
      counting: 'on' in clock.due ? null : countInWords(clock.due),
      dates: datesOf(clock),
    })),
    source: row.source,
  };
}

/** Reads clocks as they were typed; 422 with every fault, its line and what to do about it. */
function readSource(source: string): { document: unknown; set: ClockSet } {
  const yaml = parseYaml(source);
  const read = yaml.problems.length === 0 ? readClocks(yaml.document) : undefined;
  if (read?.ok) return { document: yaml.document, set: read.clocks };
  const broken = yaml.problems.map(({ line, message }) => ({
    detail: `Line ${line}: ${message}`,
    remedy: 'Look for a missing colon, quote or bracket, or a line that is not indented as its neighbours are.',
  }));
  const faults = (read?.problems ?? []).map(({ pointer, message, why, remedy }) => ({
    detail: `Line ${yaml.positionOf(pointer).line}: ${message} ${why}`,
    remedy,
  }));
  throw new Problem(422, 'faulty-clocks', 'These clocks cannot be read; nothing was stored.', {
    errors: [...broken, ...faults].map((each) => ({ pointer: '/source', ...each })),
  });
}

async function insertSet(
  tx: Transaction<Database>,
  { districtId, personId }: { districtId: string; personId: string },
  source: string,
) {
  const { document, set } = readSource(source);
  const row = await tx
    .insertInto('clock_set')
    .values({
      district_id: districtId,
      key: set.key,
      title: set.title,
      source,
      document: JSON.stringify(document),
      fingerprint: fingerprint(source),
      recorded_by: personId,
    })
    .onConflict((conflict) => conflict.columns(['district_id', 'fingerprint']).doNothing())
    .returning(['clock_set_id', 'key', 'title', 'source', 'fingerprint', 'recorded_at'])
    .executeTakeFirst();
  if (!row)
    throw new Problem(409, 'recorded-already', 'This very text is on record already.', {
      errors: [{ pointer: '/source', detail: 'Recorded before', remedy: 'Choose it for a school year.' }],
    });
  return { row, set };
}

export const clockSetRoutes = [
  handle(listClockSets, async ({ tx, viewer }) => {
    const rows = await tx
      .selectFrom('clock_set')
      .selectAll()
      .where('district_id', '=', viewer.districtId)
      .orderBy('title')
      .orderBy('recorded_at')
      .orderBy('clock_set_id')
      .execute();
    return { body: { items: rows.map((row) => describe(row, storedClocks(row.document))) } };
  }),

  handle(recordClockSet, async ({ tx, viewer, body }) => {
    const { row, set } = await insertSet(tx, viewer, body.source);
    await recordDeed(tx, viewer, {
      action: 'clocks.recorded',
      subject: { type: 'clock_set', id: row.clock_set_id },
      detail: { key: row.key },
    });
    return { body: describe(row, set) };
  }),
];
