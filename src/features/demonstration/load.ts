import type { Kysely, Transaction } from 'kysely';
import { asViewer } from '../../platform/database/as-viewer.ts';
import type { Database } from '../../platform/database/schema.ts';
import { accountRows } from './accounts.ts';
import { loadDeadlines } from '../deadlines/index.ts';
import { clockRows, demonstrationYears, milestoneRows } from './deadline-rows.ts';
import { cohortRows } from './cohort-rows.ts';
import { calendarRows, districtRow, rubricRow, schoolRows } from './district-rows.ts';
import { employmentRows } from './employment-rows.ts';
import { evaluationRows, observationRows } from './evaluation-rows.ts';
import { demonstrationDistrictId } from './ids.ts';
import { insertRows } from './insert-rows.ts';
import { instrumentRows } from './instrument-rows.ts';
import { lifeRows } from './life-rows.ts';
import { loadDistrictFacts, loadPeopleFacts } from './load-facts.ts';
import { measureRows } from './measure-rows.ts';
import { negotiationRow } from './negotiation-rows.ts';
import { nextYearRows } from './next-year-rows.ts';
import { assignmentRows, personRows } from './people-rows.ts';
import { planRecordRows } from './plan-record-rows.ts';
import { type Modules, type PublishedPolicy, publishPolicies } from './policy-rows.ts';
import { auditRows, type RatingRow, ratingRows } from './rating-rows.ts';
import { growthExpectationRows, pupilScoreRows } from './score-rows.ts';
import { readStar, type Star } from './star.ts';

/** The policy that the demonstration's evaluations are scored by: observation 70, pupil progress 30. */
export const demonstrationPolicyKey = 'demonstration-70-30';

export interface LoadOptions {
  db: Kysely<Database>;
  modules: Modules;
  /** Told in a sentence what was done. */
  report: (message: string) => void;
}

/**
 * Loads the demonstration district in one transaction: all of it or nothing. When it is there already, nothing happens.
 * @returns whether it was loaded now
 */
export async function loadDemonstration({ db, modules, report }: LoadOptions): Promise<boolean> {
  const loader = { districtId: demonstrationDistrictId, personId: null, role: 'loader', schoolIds: [] } as const;
  return await asViewer(db, loader, async (tx) => {
    const present = await tx.selectFrom('district').select('district_id').executeTakeFirst();
    if (present !== undefined) {
      report('The demonstration district is loaded already.');
      return false;
    }
    const star = readStar();
    const published = publishPolicies(modules);
    await loadDistrict(tx, star, published);
    await loadDistrictFacts(tx, modules);
    report(`Loaded 80 schools, ${star.teachers.length} teachers and ${star.pupilYears.length} pupil-years.`);
    const ratings = await loadEvaluations(tx, star, published, modules, report);
    await loadPeopleFacts(tx, star, ratings, report);
    await loadDates(tx, star, modules, report);
    return true;
  });
}

async function loadDistrict(
  tx: Transaction<Database>,
  star: Star,
  published: readonly PublishedPolicy[],
): Promise<void> {
  await insertRows(tx, 'district', [districtRow]);
  await insertRows(tx, 'school', schoolRows());
  await insertRows(tx, 'school_calendar', calendarRows());
  await insertRows(tx, 'person', personRows());
  await insertRows(tx, 'employment', employmentRows());
  await insertRows(tx, 'assignment', assignmentRows(star.teachers));
  await insertRows(tx, 'account', await accountRows());
  await insertRows(tx, 'rubric', [rubricRow()]);
  await insertRows(
    tx,
    'policy',
    published.map((each) => each.row),
  );
  await insertRows(
    tx,
    'policy_version',
    published.map((each) => each.version),
  );
  await insertRows(tx, 'instrument', instrumentRows());
  await insertRows(tx, 'plan_record', planRecordRows(published));
  await insertRows(tx, 'growth_expectation', growthExpectationRows());
  await insertRows(tx, 'pupil_score', pupilScoreRows(star));
}

async function loadEvaluations(
  tx: Transaction<Database>,
  star: Star,
  published: readonly PublishedPolicy[],
  { componentTypes }: Modules,
  report: LoadOptions['report'],
): Promise<RatingRow[]> {
  const pinned = published.find((each) => each.policy.key === demonstrationPolicyKey);
  if (pinned === undefined) throw new Error(`The policy ${demonstrationPolicyKey} is not among the shipped policies.`);
  const evaluations = evaluationRows(star.teachers, pinned.version.policy_version_id);
  const observed = observationRows(star.teachers, rubricRow().rubric_id);
  await insertRows(tx, 'evaluation', evaluations);
  await insertRows(tx, 'observation', observed.observations);
  await insertRows(tx, 'element_rating', observed.ratings);
  report(`Loaded ${observed.observations.length} observations with ${observed.ratings.length} element ratings.`);
  const measures = await measureRows(tx, star.teachers, pinned.policy);
  await insertRows(tx, 'measure', measures);
  report('Worked out pupil progress from the scores.');
  const ratings = await ratingRows(tx, { evaluations, pinned, componentTypes });
  await insertRows(tx, 'rating', ratings);
  await insertRows(tx, 'audit_event', auditRows(ratings));
  report(`Scored ${ratings.length} evaluations.`);
  const { teachers } = star;
  const { cohort, content } = await cohortRows(teachers, ratings, pinned, componentTypes);
  await insertRows(tx, 'cohort', [cohort]);
  await insertRows(tx, 'cohort_content', [content]);
  await insertRows(tx, 'negotiation', [negotiationRow(cohort.policy_version_id)]);
  report(`Froze ${cohort.size} ratings as a cohort to model on, and opened a negotiation over it.`);
  const lives = lifeRows({ teachers, evaluations, ratings, measures, elementRatings: observed.ratings, pinned });
  await insertRows(tx, 'evaluation_step', lives.steps);
  await insertRows(tx, 'evidence_item', lives.evidence);
  await insertRows(tx, 'recommendation', lives.recommendations);
  await insertRows(tx, 'unsatisfactory_notice', lives.notices);
  await insertRows(tx, 'assistance_plan', lives.plans);
  await insertRows(tx, 'par_referral', lives.referrals);
  const next = nextYearRows(lives.again, assignmentRows(star.teachers));
  await insertRows(tx, 'evaluation', next.evaluations);
  await insertRows(tx, 'evaluation_step', next.steps);
  await insertRows(tx, 'owed_evaluation', next.owed);
  report(`Recorded ${lives.steps.length} steps, and ${lives.again.length} evaluations to be made again.`);
  return ratings;
}

/** Clocks, milestones and, from everything that is there by now, the deadlines. */
async function loadDates(
  tx: Transaction<Database>,
  star: Star,
  { shippedClocks }: Modules,
  report: LoadOptions['report'],
): Promise<void> {
  const { sets, choices } = clockRows(shippedClocks);
  await insertRows(tx, 'clock_set', sets);
  await insertRows(tx, 'clock_choice', choices);
  await insertRows(tx, 'milestone_record', milestoneRows(star.teachers));
  let deadlines = 0;
  for (const schoolYear of demonstrationYears())
    deadlines += await loadDeadlines(tx, demonstrationDistrictId, { scope: { schoolYear }, at: new Date() });
  report(`Worked out ${deadlines} deadlines.`);
}
