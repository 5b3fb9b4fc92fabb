/** All numbers of one school year. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { type FeatureDeps, handle, ruleBookFor } from '../common/index.ts';
import { readCompliance } from './contract.ts';
import { byKind, bySchool, countStates } from './counts.ts';
import { describeDuty } from './duty-list.ts';
import { entryCounts } from './pupil-progress.ts';
import { breachesBeside, findingCounts } from './recorded-findings.ts';
import { evaluatedIn, type DueEmployee } from './due-employees.ts';
import { type FoundWithSchedule, findDutiesAndSchedule, seenDuties } from './seen-duties.ts';

/** Duties that are shown beside the numbers. */
const nextAtMost = 10;

export const summaryRoute = handle(
  readCompliance,
  async ({ tx, viewer, query, deps }, found: FoundWithSchedule) => {
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
        schedule: await scheduleCounts(tx, viewer, { due: found.due, schoolYear, school }),
        findings: counted.map((each) => ({ ...each, title: titleOf(each.rule) })),
        breachesOfOtherYears: await breachesBeside(tx, districtId, { schoolYear, school }),
        pupilProgress: await entryCounts(tx, districtId, { schoolYear, school }),
      },
    };
  },
  findDutiesAndSchedule,
);

/** How many of those whom the viewer sees are to be evaluated, and of how many it was started. */
async function scheduleCounts(
  tx: Transaction<Database>,
  { districtId, role, schoolIds }: PersonViewer,
  { due, schoolYear, school }: { due: readonly DueEmployee[]; schoolYear: string; school: string | undefined },
): Promise<{ due: number; started: number; notStarted: number }> {
  const seen = due.filter(
    (each) =>
      (role === 'hr' || each.schoolIds.some((schoolId) => schoolIds.includes(schoolId))) &&
      (school === undefined || each.schoolIds.includes(school)),
  );
  const evaluated = await evaluatedIn(tx, districtId, schoolYear);
  const started = seen.filter(({ personId }) => evaluated.has(personId)).length;
  return { due: seen.length, started, notStarted: seen.length - started };
}

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
