/** Which contract's clocks run in a school year. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { ClockSet } from '../../rules/clocks/clock.ts';
import { readClocks } from '../../rules/clocks/read-clocks.ts';
import type { SchoolYear } from '../../rules/school-year.ts';

export interface RunningClocks {
  clockSetId: string;
  clocks: ClockSet;
}

/** The clocks of a stored document. What is stored was read before it was, so that a fault is one of the program. */
export function storedClocks(document: unknown): ClockSet {
  const read = readClocks(document);
  if (!read.ok) throw new Error(`Stored clocks cannot be read: ${read.problems[0]?.message ?? ''}`);
  return read.clocks;
}

/** The clocks that run, by school year; a year without any is missing. */
export async function runningClocks(
  tx: Transaction<Database>,
  districtId: string,
): Promise<Map<SchoolYear, RunningClocks>> {
  const choices = await tx
    .selectFrom('clock_choice')
    .leftJoin('clock_set', (join) =>
      join
        .onRef('clock_set.district_id', '=', 'clock_choice.district_id')
        .onRef('clock_set.clock_set_id', '=', 'clock_choice.clock_set_id'),
    )
    .distinctOn('school_year')
    .select(['school_year', 'clock_set.clock_set_id', 'clock_set.document'])
    .where('clock_choice.district_id', '=', districtId)
    .orderBy('school_year')
    .orderBy('sequence', 'desc')
    .execute();
  return new Map(
    choices.flatMap(({ school_year, clock_set_id, document }) =>
      clock_set_id === null ? [] : [[school_year, { clockSetId: clock_set_id, clocks: storedClocks(document) }]],
    ),
  );
}
