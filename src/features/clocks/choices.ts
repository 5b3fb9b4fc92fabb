import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { invalid } from '../../platform/http/problem.ts';
import { recordDeed } from '../audit/index.ts';
import { handle, holdName, nameOf } from '../common/index.ts';
import { refreshDeadlines } from '../deadlines/index.ts';
import { chooseClocks, readClockChoices } from './contract.ts';

/** The decisions for a school year, newest first; their number is the revision. */
async function describeChoices(tx: Transaction<Database>, districtId: string, schoolYear: string) {
  const rows = await tx
    .selectFrom('clock_choice')
    .leftJoin('clock_set', (join) =>
      join
        .onRef('clock_set.district_id', '=', 'clock_choice.district_id')
        .onRef('clock_set.clock_set_id', '=', 'clock_choice.clock_set_id'),
    )
    .leftJoin('person', (join) =>
      join
        .onRef('person.district_id', '=', 'clock_choice.district_id')
        .onRef('person.person_id', '=', 'clock_choice.decided_by'),
    )
    .select(['sequence', 'note', 'decided_at', 'decided_by', 'given_name', 'family_name'])
    .select(['clock_set.clock_set_id', 'clock_set.key', 'clock_set.title'])
    .where('clock_choice.district_id', '=', districtId)
    .where('school_year', '=', schoolYear)
    .orderBy('sequence', 'desc')
    .execute();
  const choices = rows.map(({ clock_set_id: clockSetId, key, title, given_name, family_name, ...row }) => ({
    sequence: row.sequence,
    clocks: clockSetId === null || key === null || title === null ? null : { clockSetId, key, title },
    note: row.note,
    decidedAt: row.decided_at.toISOString(),
    decidedBy:
      row.decided_by === null || given_name === null || family_name === null
        ? null
        : { personId: row.decided_by, name: nameOf({ given_name, family_name }) },
  }));
  const [latest] = choices;
  return { body: { schoolYear, running: latest?.clocks ?? null, choices }, revision: latest?.sequence ?? 0 };
}

async function refuseUnknown(tx: Transaction<Database>, districtId: string, clockSetId: string): Promise<void> {
  const found = await tx
    .selectFrom('clock_set')
    .select('clock_set_id')
    .where('district_id', '=', districtId)
    .where('clock_set_id', '=', clockSetId)
    .executeTakeFirst();
  if (!found)
    throw invalid(
      'unknown-clocks',
      '/clockSetId',
      'There are no such clocks.',
      'Record them first, or choose some of /api/v1/clock-sets.',
    );
}

export const clockChoiceRoutes = [
  handle(readClockChoices, async ({ tx, viewer, params }) => describeChoices(tx, viewer.districtId, params.schoolYear)),

  handle(chooseClocks, async ({ tx, viewer, params, body, precondition, deps }) => {
    const { districtId, personId } = viewer;
    const { schoolYear } = params;
    await holdName(tx, `clock choices ${districtId} ${schoolYear}`);
    const { revision } = await describeChoices(tx, districtId, schoolYear);
    precondition.check(revision);
    if (body.clockSetId !== null) await refuseUnknown(tx, districtId, body.clockSetId);
    const { clock_choice_id } = await tx
      .insertInto('clock_choice')
      .values({
        district_id: districtId,
        school_year: schoolYear,
        sequence: revision + 1,
        clock_set_id: body.clockSetId,
        note: body.note ?? null,
        decided_by: personId,
      })
      .returning('clock_choice_id')
      .executeTakeFirstOrThrow();
    const changed = await refreshDeadlines(tx, districtId, { scope: { schoolYear }, at: deps.clock.now() });
    await recordDeed(tx, viewer, {
      action: body.clockSetId === null ? 'clocks.stopped' : 'clocks.chosen',
      subject: { type: 'clock_choice', id: clock_choice_id },
      detail: { schoolYear, changed: String(changed) },
    });
    return await describeChoices(tx, districtId, schoolYear);
  }),
];
