/** What stands around evaluations: assignments, calendars, tests with their results, peer assistance, next year's. */
import type { Transaction } from 'kysely';
import { believed } from '../../../platform/database/believed.ts';
import type { Database } from '../../../platform/database/schema.ts';
import type { EvaluationFacts, ParParticipation } from '../../../rules/facts/evaluation-facts.ts';
import { type LocalDate, localDate, localDateOf } from '../../../rules/local-date.ts';
import { addSchoolYears } from '../../../rules/school-year.ts';

type Tx = Transaction<Database>;

/** An evaluation whose facts are gathered. */
export interface Subject {
  evaluation_id: string;
  evaluatee_id: string;
  school_id: string;
  school_year: string;
}

/** One person in one school year, as a key. */
export const personYear = (personId: string, schoolYear: string): string => `${personId} ${schoolYear}`;

/** What each person teaches, by person and school year. */
export async function assignmentsOf(
  tx: Tx,
  districtId: string,
  subjects: readonly Subject[],
): Promise<Map<string, { grade: string; subject: string }[]>> {
  const rows = await tx
    .selectFrom('assignment')
    .select(['person_id', 'school_year', 'grade', 'subject'])
    .where('district_id', '=', districtId)
    .where((eb) => eb('person_id', '=', eb.fn.any(eb.val(subjects.map(({ evaluatee_id }) => evaluatee_id)))))
    .orderBy('assignment_id')
    .execute();
  return Map.groupBy(rows, ({ person_id, school_year }) => personYear(person_id, school_year));
}

/** Tracks of multi-track schools, by person and school year; nobody without tracks has any. */
export async function tracksOf(
  tx: Tx,
  districtId: string,
  subjects: readonly Subject[],
): Promise<Map<string, string[]>> {
  const rows = await tx
    .selectFrom('person_track')
    .select(['person_id', 'school_year', 'track'])
    .where('district_id', '=', districtId)
    .where((eb) => eb('person_id', '=', eb.fn.any(eb.val(subjects.map(({ evaluatee_id }) => evaluatee_id)))))
    .where(believed())
    .orderBy('track')
    .execute();
  return new Map(
    [...Map.groupBy(rows, ({ person_id, school_year }) => personYear(person_id, school_year))].map(([key, own]) => [
      key,
      own.map(({ track }) => track),
    ]),
  );
}

/** Participation in peer assistance by person, with the reports that were made available by evaluation. */
export async function peerAssistance(
  tx: Tx,
  districtId: string,
  subjects: readonly Subject[],
): Promise<(subject: Subject) => ParParticipation[]> {
  const people = subjects.map(({ evaluatee_id }) => evaluatee_id);
  const taken = await tx
    .selectFrom('par_participation')
    .select(['par_participation_id', 'person_id', 'valid_from', 'valid_to'])
    .where('district_id', '=', districtId)
    .where((eb) => eb('person_id', '=', eb.fn.any(eb.val(people))))
    .where(believed())
    .orderBy('valid_from')
    .execute();
  const reports = await tx
    .selectFrom('par_report')
    .select(['par_participation_id', 'evaluation_id', 'attached_on'])
    .where('district_id', '=', districtId)
    .where((eb) => eb('person_id', '=', eb.fn.any(eb.val(people))))
    .where('evaluation_id', 'is not', null)
    .where(believed())
    .orderBy('attached_on')
    .execute();
  return ({ evaluatee_id, evaluation_id }) =>
    taken
      .filter(({ person_id }) => person_id === evaluatee_id)
      .map(({ par_participation_id, valid_from, valid_to }) => {
        const report = reports.find(
          (each) => each.par_participation_id === par_participation_id && each.evaluation_id === evaluation_id,
        );
        return {
          from: localDate(valid_from),
          until: valid_to === null ? null : localDate(valid_to),
          reportAttachedOn: report?.attached_on == null ? null : localDate(report.attached_on),
        };
      });
}

/** Days on which the evaluations of the school years after were opened, by person and school year. */
export async function openedNext(
  tx: Tx,
  districtId: string,
  { subjects, timeZone }: { subjects: readonly Subject[]; timeZone: string },
): Promise<Map<string, LocalDate>> {
  const years = subjects.map(({ school_year }) => addSchoolYears(school_year, 1));
  const rows = await tx
    .selectFrom('evaluation')
    .select(['evaluatee_id', 'school_year', 'created_at'])
    .where('district_id', '=', districtId)
    .where((eb) => eb('evaluatee_id', '=', eb.fn.any(eb.val(subjects.map(({ evaluatee_id }) => evaluatee_id)))))
    .where((eb) => eb('school_year', '=', eb.fn.any(eb.val([...new Set(years)]))))
    .execute();
  return new Map(
    rows.map((row) => [personYear(row.evaluatee_id, row.school_year), localDateOf(row.created_at, timeZone)]),
  );
}

/** A release of results, as the catalogue of instruments knows it. */
interface Released {
  instrumentKey: string;
  schoolYear: string;
  releasedOn: LocalDate;
}

/** State tests whose results of this school year or the last one were out by a day. */
export function stateResultsBy(
  day: LocalDate,
  schoolYear: string,
  { instruments, releases }: { instruments: EvaluationFacts['instruments']; releases: readonly Released[] },
): string[] {
  const state = new Set(instruments.filter(({ owner }) => owner === 'state').map(({ key }) => key));
  const years = [schoolYear, addSchoolYears(schoolYear, -1)];
  const out = releases.filter(
    (release) => state.has(release.instrumentKey) && years.includes(release.schoolYear) && release.releasedOn <= day,
  );
  return [...new Set(out.map(({ instrumentKey }) => instrumentKey))];
}
