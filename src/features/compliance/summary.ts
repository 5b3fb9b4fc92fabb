/** All numbers of one school year. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { type FeatureDeps, handle, ruleBookFor } from '../common/index.ts';
import { readCompliance } from './contract.ts';
import { byKind, bySchool, countStates } from './counts.ts';
import { describeDuty } from './duty-list.ts';
import { entryCounts } from './pupil-progress.ts';
import { breachesBeside, findingCounts } from './recorded-findings.ts';
import { type Found, findDuties, seenDuties } from './seen-duties.ts';

/** Duties that are shown beside the numbers. */
const nextAtMost = 10;

export const summaryRoute = handle(
  readCompliance,
  async ({ tx, viewer, query, deps }, found: Found) => {
    const { districtId, personId } = viewer;
    const { schoolYear, school } = query;
    const { evaluations, duties } = await seenDuties(tx, districtId, { found, where: query });
    const next = duties.filter(({ state, dueOn }) => dueOn !== null && (state === 'open' || state === 'due_soon'));
    const titleOf = await ruleTitles(tx, districtId, deps);
    const counted = await findingCounts(tx, districtId, { schoolYear, school });
    return {
      body: {
        schoolYear,
        asOf: found.asOf,
        evaluations: evaluations.length,
        states: countStates(duties),
        mine: countStates(duties.filter(({ evaluatorId }) => evaluatorId === personId)),
        dueNext: next.slice(0, nextAtMost).flatMap((duty) => describeDuty(duty) ?? []),
        duties: byKind(duties),
        schools: bySchool(evaluations, duties),
        findings: counted.map((each) => ({ ...each, title: titleOf(each.rule) })),
        breachesOfOtherYears: await breachesBeside(tx, districtId, { schoolYear, school }),
        pupilProgress: await entryCounts(tx, districtId, { schoolYear, school }),
      },
    };
  },
  findDuties,
);

/** What each rule is called in the district's law; its number where it is no longer in the book. */
async function ruleTitles(
  tx: Transaction<Database>,
  districtId: string,
  deps: FeatureDeps,
): Promise<(rule: string) => string> {
  const { jurisdiction } = await tx
    .selectFrom('district')
    .select('jurisdiction')
    .where('district_id', '=', districtId)
    .executeTakeFirstOrThrow();
  const book = ruleBookFor(deps, jurisdiction);
  const rules = book ? [...book.evaluation, ...book.employee, ...book.plan, ...book.act] : [];
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  return (rule) => titles.get(rule) ?? rule;
}
