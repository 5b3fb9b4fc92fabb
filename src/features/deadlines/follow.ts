/** Brings up to date what is counted from milestones, when one was reached. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { milestoneDeadlines } from '../../rules/deadlines.ts';
import { calendarsFor, commonFacts, computedFrom } from './compute.ts';
import { progressOf } from './reached.ts';
import { insertDeadlines, updateDeadlines, withdrawDeadlines } from './write.ts';

/** The one deadline that begins to apply, or ceases to, with a step of the evaluation. */
const byRating = 'unsatisfactory-conference';

/**
 * To be called after a step or milestone of an evaluation was recorded, in the same transaction. It needs nothing that
 * an administrator of the school may not read: which clocks run for the employee shows in the deadlines that are there.
 */
export async function followMilestones(
  tx: Transaction<Database>,
  districtId: string,
  { evaluationId, at }: { evaluationId: string; at: Date },
): Promise<void> {
  const present = await tx
    .selectFrom('evaluation_deadline')
    .select(['kind', 'school_id', 'school_year', 'tracks'])
    .where('district_id', '=', districtId)
    .where('evaluation_id', '=', evaluationId)
    .where('applies', '=', true)
    .execute();
  const [first] = present;
  if (first === undefined) return;
  const { school_id: schoolId, school_year: schoolYear, tracks } = first;
  const { calendars: ofYears, clocks, holidays } = await commonFacts(tx, districtId, [schoolYear]);
  const { calendars, calendarIds } = calendarsFor(ofYears.get(schoolYear) ?? [], { schoolId, tracks });
  const running = clocks.get(schoolYear);
  const { reached: reachedOn, isSatisfactory } = (await progressOf(tx, districtId, { evaluationId }))(evaluationId);
  const facts = { schoolYear, tracks, calendars, isSatisfactory, reachedOn, holidays };
  const deadlines = milestoneDeadlines({ ...facts, clocks: running?.clocks ?? null })
    .filter(({ kind }) => kind === byRating || present.some((each) => each.kind === kind))
    .map(computedFrom({ tracks, calendarIds, clockSetId: running?.clockSetId ?? null }));
  const computed = { groups: [{ evaluationIds: [evaluationId], deadlines }], at };
  await updateDeadlines(tx, districtId, computed);
  await insertDeadlines(tx, districtId, computed);
  await withdrawDeadlines(tx, districtId, { ...computed, kinds: [byRating] });
}
