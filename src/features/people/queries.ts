/** Everything about employees that the schedule and the law's duties depend on. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { BoardExclusion, EmployeeFacts, PastEvaluation } from '../../rules/facts/employee-facts.ts';
import { addDays, type LocalDate, localDateOf } from '../../rules/local-date.ts';
import { type SchoolYear, schoolYearOf } from '../../rules/school-year.ts';
import { storedDate } from '../common/index.ts';
import { boardExclusions } from '../district-records/queries.ts';
import { type DistrictTerms, districtTerms } from '../district-terms/queries.ts';
import { consentsFrom } from './consents.ts';
import { type Answering, currentEvaluators } from './evaluators.ts';
import { pastEvaluations } from './past-evaluations.ts';
import { type FactsScope, type StoredFacts, storedFacts } from './stored-facts.ts';

export { parParticipations } from './par.ts';
export type { FactsScope } from './stored-facts.ts';

/** The day that facts are looked at from, beside whom and what is believed. */
export interface FactsWanted extends FactsScope {
  /** Decides which terms, exclusions, evaluator and kind of employment are the present ones; today without it. */
  asOf?: LocalDate;
}

/** What is the same for everybody in the district. */
interface Shared {
  asOf: LocalDate;
  district: DistrictTerms;
  exclusions: readonly BoardExclusion[];
  lastSchooldays: Readonly<Record<SchoolYear, LocalDate>>;
  evaluators: ReadonlyMap<string, Answering>;
  evaluations: ReadonlyMap<string, PastEvaluation[]>;
  stored: StoredFacts;
}

/**
 * The facts about employees, by person. People who were never employed (as far as was believed) are left out. A dozen
 * statements, however many people. To be called as the duty reader: a viewer's own transaction may not see everything.
 * Calendars and assignments have no second time: with `knownAt` too they are taken as they are now.
 */
export async function employeeFacts(
  tx: Transaction<Database>,
  districtId: string,
  { asOf: wantedDay, ...scope }: FactsWanted = {},
): Promise<Map<string, EmployeeFacts>> {
  const today = await districtTerms(tx, districtId, wantedDay, scope.knownAt);
  const asOf = wantedDay ?? localDateOf(new Date(), today.terms.timeZone);
  const shared: Shared = {
    asOf,
    district: today,
    exclusions: await boardExclusions(tx, districtId, asOf, scope.knownAt),
    lastSchooldays: await lastSchooldays(tx, districtId),
    evaluators: await currentEvaluators(tx, districtId, scope, schoolYearOf(asOf)),
    evaluations: await pastEvaluations(tx, districtId, scope, today),
    stored: await storedFacts(tx, districtId, scope),
  };
  return new Map(
    [...shared.stored.employment].flatMap(([personId, periods]) => {
      const facts = factsOf(personId, periods, shared);
      return facts ? [[personId, facts] as const] : [];
    }),
  );
}

type Periods = NonNullable<ReturnType<StoredFacts['employment']['get']>>;

function factsOf(personId: string, periods: Periods, shared: Shared): EmployeeFacts | undefined {
  const { district, asOf, stored } = shared;
  const present = periods.findLast(({ valid_from }) => valid_from <= asOf) ?? periods[0];
  const last = periods.at(-1);
  if (!present || !last) return undefined;
  const of = <Row>(rows: ReadonlyMap<string, Row[]>) => rows.get(personId) ?? [];
  const answering = shared.evaluators.get(personId);
  const notice = of(stored.notices).at(-1);
  const interval = of(stored.intervals).findLast(({ valid_to }) => valid_to === null || valid_to > asOf);
  return {
    employer: present.employer,
    isCertificated: present.is_certificated,
    statusHistory: periods.map(({ status, valid_from, valid_to }) => ({
      status,
      from: storedDate(valid_from),
      until: valid_to === null ? null : storedDate(valid_to),
    })),
    hiredOn: storedDate(present.hired_on),
    leftOn: last.valid_to === null ? null : addDays(storedDate(last.valid_to), -1),
    isHourlyAdultEducation: present.is_hourly_adult_education,
    isInstructional: present.is_instructional,
    monthsPerYear: Number(present.months_per_year),
    leaveYears: of(stored.leaveYears).map(({ school_year }) => school_year),
    completeProbationaryYears: of(stored.completeYears).map(({ school_year }) => school_year),
    highlyQualified: present.highly_qualified,
    evaluations: of(shared.evaluations),
    evaluationsOnRecordFrom: district.evaluationsOnRecordFrom,
    currentEvaluatorId: answering?.evaluatorId ?? null,
    currentEvaluatorSince: answering?.since ?? null,
    consents: consentsFrom(of(stored.consents)),
    fiveYearScheduledSince: interval ? storedDate(interval.valid_from) : null,
    boardExclusions: shared.exclusions,
    reelectionNoticeOn: notice ? storedDate(notice.given_on) : null,
    averageDailyAttendance: district.averageDailyAttendance,
    inspectionRequests: of(stored.inspections).map(({ requested_on, agreed_to_extend, granted_on }) => ({
      requestedOn: storedDate(requested_on),
      agreedToExtend: agreed_to_extend,
      grantedOn: granted_on === null ? null : storedDate(granted_on),
    })),
    lastSchooldays: shared.lastSchooldays,
    terms: district.terms,
  };
}

/** The last schoolday of each school year, by the calendar adopted last. */
async function lastSchooldays(tx: Transaction<Database>, districtId: string): Promise<Record<SchoolYear, LocalDate>> {
  const rows = await tx
    .selectFrom('school_calendar')
    .distinctOn('school_year')
    .select(['school_year', 'last_schoolday'])
    .where('district_id', '=', districtId)
    .where('status', '=', 'adopted')
    .where('school_id', 'is', null)
    .where('track', 'is', null)
    .orderBy('school_year')
    .orderBy('version', 'desc')
    .execute();
  return Object.fromEntries(rows.map(({ school_year, last_schoolday }) => [school_year, storedDate(last_schoolday)]));
}
