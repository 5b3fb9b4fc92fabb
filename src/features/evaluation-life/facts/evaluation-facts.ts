/** Gathers everything that the law's rules look at in evaluations: some twenty statements, however many they are. */
import type { Selectable, Transaction } from 'kysely';
import type { Database, EvaluationTable } from '../../../platform/database/schema.ts';
import { calendarsOf } from '../../../rules/calendars.ts';
import type { CriterionText, EvaluationFacts } from '../../../rules/facts/evaluation-facts.ts';
import type { Instrument } from '../../../rules/facts/evidence-item.ts';
import { type LocalDate, localDate, localDateOf } from '../../../rules/local-date.ts';
import { isSatisfactory } from '../../../rules/satisfactory.ts';
import { addSchoolYears } from '../../../rules/school-year.ts';
import type { ComponentTypes } from '../../../scoring/component-type.ts';
import type { Policy } from '../../../scoring/policy.ts';
import { calendarsOfYears } from '../../calendars/queries.ts';
import { districtTerms } from '../../district-terms/queries.ts';
import { instrumentsOf, releasesOf } from '../../instruments/queries.ts';
import { employeeFacts } from '../../people/queries.ts';
import { policyVersion } from '../../policies/index.ts';
import { elementRatings, type RatedElement } from './element-ratings.ts';
import { employeeOf } from './employees.ts';
import { enteredItem, measuredItems } from './evidence.ts';
import { storedRows } from './rows.ts';
import { type StepFacts, stepFacts } from './step-facts.ts';
import { assignmentsOf, openedNext, peerAssistance, personYear, stateResultsBy, tracksOf } from './surroundings.ts';

type Subject = Pick<
  Selectable<EvaluationTable>,
  'evaluation_id' | 'evaluatee_id' | 'school_id' | 'school_year' | 'status' | 'policy_version_id' | 'revision'
>;

/** Facts with the revision of the evaluation that they are true of. */
export interface GatheredFacts {
  facts: EvaluationFacts;
  revision: number;
}

/** What facts are looked at from. */
export interface FactsQuestion {
  componentTypes: ComponentTypes;
  now: Date;
}

/**
 * The facts of evaluations by identifier; one that the district does not have is left out. To be called as the duty
 * reader: a viewer's own transaction may not see everything that the law asks about.
 */
export async function evaluationFacts(
  tx: Transaction<Database>,
  districtId: string,
  evaluationIds: readonly string[],
  question: FactsQuestion,
): Promise<Map<string, GatheredFacts>> {
  const subjects = await tx
    .selectFrom('evaluation')
    .select(['evaluation_id', 'evaluatee_id', 'school_id', 'school_year', 'status', 'policy_version_id', 'revision'])
    .where('district_id', '=', districtId)
    .where((eb) => eb('evaluation_id', '=', eb.fn.any(eb.val([...evaluationIds]))))
    .execute();
  if (subjects.length === 0) return new Map();
  const all = await gather(tx, districtId, subjects, question);
  return new Map(
    subjects.map((subject) => [subject.evaluation_id, { facts: factsOf(subject, all), revision: subject.revision }]),
  );
}

type Gathered = Awaited<ReturnType<typeof gather>>;

async function gather(
  tx: Transaction<Database>,
  districtId: string,
  subjects: readonly Subject[],
  { componentTypes, now }: FactsQuestion,
) {
  const ids = subjects.map(({ evaluation_id }) => evaluation_id);
  const personIds = [...new Set(subjects.map(({ evaluatee_id }) => evaluatee_id))];
  const { timeZone } = (await districtTerms(tx, districtId)).terms;
  const today = localDateOf(now, timeZone);
  const district = await districtTerms(tx, districtId, today);
  const instruments: Instrument[] = await instrumentsOf(tx, districtId);
  return {
    today,
    district,
    componentTypes,
    instruments,
    instrumentsByKey: new Map(instruments.map((instrument) => [instrument.key, instrument])),
    releases: await releasesOf(tx, districtId),
    policies: await policiesOf(tx, districtId, subjects, componentTypes),
    employees: await employeeFacts(tx, districtId, { personIds, asOf: today }),
    rows: await storedRows(tx, districtId, ids),
    elements: await elementRatings(tx, districtId, ids),
    assignments: await assignmentsOf(tx, districtId, subjects),
    calendars: await calendarsOfYears(tx, districtId, [...new Set(subjects.map(({ school_year }) => school_year))]),
    tracks: await tracksOf(tx, districtId, subjects),
    par: await peerAssistance(tx, districtId, subjects),
    next: await openedNext(tx, districtId, { subjects, timeZone }),
  };
}

/** The policies that the evaluations are pinned to, by version; a district has few at a time. */
async function policiesOf(
  tx: Transaction<Database>,
  districtId: string,
  subjects: readonly Subject[],
  componentTypes: ComponentTypes,
): Promise<Map<string, Policy>> {
  const policies = new Map<string, Policy>();
  for (const versionId of new Set(subjects.map(({ policy_version_id }) => policy_version_id))) {
    const pinned = await policyVersion(tx, districtId, versionId, componentTypes);
    if (pinned) policies.set(versionId, pinned.policy);
  }
  return policies;
}

function factsOf(subject: Subject, all: Gathered): EvaluationFacts {
  const { evaluation_id, evaluatee_id, school_year, status } = subject;
  const { district, rows, today } = all;
  const of = <Row>(table: ReadonlyMap<string, Row[]>): Row[] => table.get(evaluation_id) ?? [];
  const steps = stepFacts(of(rows.steps), status);
  const satisfactory = isSatisfactoryIn(subject, steps, all);
  const rated = all.elements.get(evaluation_id) ?? [];
  const employee = employeeOf(all.employees.get(evaluatee_id), school_year);
  const notice = of(rows.notices).at(-1);
  return {
    schoolYear: school_year,
    employee: { ...employee, leftOn: employee.leftOn ?? steps.leftOn },
    ...placesOf(subject, all),
    instruments: all.instruments,
    stateResultsAvailable: stateResultsBy(steps.transmittedOn ?? today, school_year, all),
    evidence: evidenceOf(subject, all),
    isValueAddedOn: district.isValueAddedOn,
    criteria: criteriaOf(of(rows.criteria), rated),
    jobResponsibilities: of(rows.responsibilities).map(({ title, is_below_standard }) => ({
      title,
      isRated: is_below_standard !== null,
      isBelowStandard: is_below_standard === true,
    })),
    elementRatings: rated.map(({ criteria: _criteria, ...element }) => element),
    focusElements: of(rows.focusElements).map((row) => ({ element: row.element_key, chosenBy: row.chosen_by })),
    par: all.par(subject),
    parReferralOn: firstDay(of(rows.referrals).map(({ referred_on }) => referred_on)),
    documentFingerprint: steps.documentFingerprint,
    isAcknowledged: steps.isAcknowledged,
    transmittedOn: steps.transmittedOn,
    conferenceOn: steps.conferenceOn,
    closedOn: steps.closedOn,
    isSatisfactory: satisfactory,
    recommendations: of(rows.recommendations).map(({ recommendation }) => recommendation),
    unsatisfactoryNotice: notice ? { givenOn: localDate(notice.given_on), description: notice.description } : null,
    unsatisfactoryConferenceOn: satisfactory === false ? steps.lastConferenceOn : null,
    assistancePlanOn: firstDay(of(rows.plans).map(({ agreed_on }) => agreed_on)),
    averageDailyAttendance: district.averageDailyAttendance,
    nextEvaluationOpenedOn: all.next.get(personYear(evaluatee_id, addSchoolYears(school_year, 1))) ?? null,
    terms: district.terms,
  };
}

/** What the employee teaches on which tracks, and the calendars of these tracks at the school. */
function placesOf(
  { evaluatee_id, school_id, school_year }: Subject,
  all: Gathered,
): Pick<EvaluationFacts, 'assignments' | 'calendars'> {
  const key = personYear(evaluatee_id, school_year);
  const tracks = all.tracks.get(key) ?? [];
  const taught = all.assignments.get(key) ?? [];
  const onTracks: readonly (string | null)[] = tracks.length === 0 ? [null] : tracks;
  return {
    assignments: taught.flatMap(({ grade, subject }) => onTracks.map((track) => ({ grade, subject, track }))),
    calendars: calendarsOf(all.calendars.get(school_year) ?? [], { schoolId: school_id, tracks }),
  };
}

const firstDay = ([day]: readonly string[]): LocalDate | null => (day === undefined ? null : localDate(day));

/** As it was issued; while that is open, as the current rating stands. */
function isSatisfactoryIn(subject: Subject, steps: StepFacts, { policies, rows, district }: Gathered): boolean | null {
  if (steps.issuedAsSatisfactory !== undefined) return steps.issuedAsSatisfactory;
  const [rating] = rows.ratings.get(subject.evaluation_id) ?? [];
  const levels = policies.get(subject.policy_version_id)?.levels.list.map(({ key }) => key) ?? [];
  return isSatisfactory(rating?.rating_key ?? null, { levels, unsatisfactory: district.unsatisfactoryRatings });
}

function evidenceOf(subject: Subject, { rows, policies, componentTypes, instrumentsByKey, district }: Gathered) {
  const { evaluation_id, policy_version_id, school_year } = subject;
  const policy = policies.get(policy_version_id);
  const measures = rows.measures.get(evaluation_id) ?? [];
  const { timeZone } = district.terms;
  return [
    ...(policy ? measuredItems(measures, { policy, componentTypes, schoolYear: school_year, timeZone }) : []),
    ...(rows.evidence.get(evaluation_id) ?? []).map((row) => enteredItem(row, instrumentsByKey)),
  ];
}

const keys = ['b1', 'b2', 'b3', 'b4'] as const;

/** A criterion has a finding when something is written under it, or an element that is mapped to it is rated. */
function criteriaOf(
  written: readonly { criterion: string; finding: string; is_below_standard: boolean }[],
  rated: readonly RatedElement[],
): CriterionText[] {
  return keys.map((criterion) => {
    const text = written.find((row) => row.criterion === criterion);
    return {
      criterion,
      hasFinding: (text?.finding.trim() ?? '') !== '' || rated.some((element) => element.criteria.includes(criterion)),
      isBelowStandard: text?.is_below_standard ?? false,
    };
  });
}
