/** Whose deadlines are worked out: what they depend on that only human resources and the law's duties may read. */
import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Database, EmploymentTable } from '../../platform/database/schema.ts';
import type { DeadlineFacts } from '../../rules/deadlines.ts';
import { addSchoolYears, type SchoolYear } from '../../rules/school-year.ts';

/** One evaluation, or one assignment that is to become one. */
export interface Subject {
  /** Of the evaluation; of the assignment where none was created yet. */
  id: string;
  schoolId: string;
  schoolYear: SchoolYear;
  tracks: readonly string[];
  employment: DeadlineFacts['employment'];
}

/** Which evaluations: one, those of a person (of one school year or of all), those at some schools, or all of a school year. */
export type Scope =
  | { evaluationId: string }
  | { personId: string; schoolYear?: string | undefined }
  | { schoolIds: readonly string[]; schoolYear: string }
  | { schoolYear: string };

interface Row {
  id: string;
  school_id: string;
  school_year: string;
  tracks: string[];
  status: EmploymentTable['status'] | null;
  is_instructional: boolean | null;
  months_per_year: string | null;
  was_probationary: boolean;
}

/** The condition on the table evaluation that a scope means. */
export function inScope(districtId: string, scope: Scope): RawBuilder<boolean> {
  const own = sql`evaluation.district_id = ${districtId}`;
  if ('evaluationId' in scope) return sql`${own} and evaluation.evaluation_id = ${scope.evaluationId}`;
  if ('personId' in scope) {
    const ofPerson = sql`${own} and evaluation.evaluatee_id = ${scope.personId}`;
    return scope.schoolYear === undefined
      ? sql`${ofPerson}`
      : sql`${ofPerson} and evaluation.school_year = ${scope.schoolYear}`;
  }
  const inYear = sql`${own} and evaluation.school_year = ${scope.schoolYear}`;
  if ('schoolIds' in scope) return sql`${inYear} and evaluation.school_id = any (${[...scope.schoolIds]})`;
  return sql`${inYear}`;
}

/** The evaluations of a scope. Call it as human resources or as the reader of duties. */
export async function subjectsOf(tx: Transaction<Database>, districtId: string, scope: Scope): Promise<Subject[]> {
  const evaluations = sql`select evaluation_id as id, evaluatee_id as person_id, school_id, school_year
    from app.evaluation where ${inScope(districtId, scope)}`;
  return await readSubjects(tx, districtId, evaluations);
}

/** What an evaluation of this assignment will depend on; undefined where there is no such assignment. */
export async function subjectOfAssignment(
  tx: Transaction<Database>,
  districtId: string,
  assignmentId: string,
): Promise<Subject | undefined> {
  const assignment = sql`select assignment_id as id, person_id, school_id, school_year
    from app.assignment where district_id = ${districtId} and assignment_id = ${assignmentId}`;
  return (await readSubjects(tx, districtId, assignment))[0];
}

/** The same for every assignment of an evaluation's employee in the school year after it. */
export async function subjectsOfNextYear(
  tx: Transaction<Database>,
  districtId: string,
  evaluationId: string,
): Promise<Subject[]> {
  const { evaluatee_id, school_year } = await tx
    .selectFrom('evaluation')
    .select(['evaluatee_id', 'school_year'])
    .where('district_id', '=', districtId)
    .where('evaluation_id', '=', evaluationId)
    .executeTakeFirstOrThrow();
  const next = addSchoolYears(school_year, 1);
  const assignments = sql`select assignment_id as id, person_id, school_id, school_year from app.assignment
    where district_id = ${districtId} and person_id = ${evaluatee_id} and school_year = ${next}`;
  return await readSubjects(tx, districtId, assignments);
}

/** With tracks and with the employment that held last in the school year. */
async function readSubjects(tx: Transaction<Database>, districtId: string, subjects: RawBuilder<unknown>) {
  const { rows } = await sql<Row>`
    with subject as (
      select *, make_date(left(school_year, 4)::int, 7, 1) as first_day,
        make_date(left(school_year, 4)::int + 1, 7, 1) as next_first_day
      from (${subjects}) as found
    )
    select subject.id, subject.school_id, subject.school_year,
      array(select track from app.person_track where person_track.district_id = ${districtId}
        and person_track.person_id = subject.person_id and person_track.school_year = subject.school_year
        and superseded_at is null order by track) as tracks,
      now_employed.status, now_employed.is_instructional, now_employed.months_per_year,
      exists (select from app.employment where employment.district_id = ${districtId}
        and employment.person_id = subject.person_id and superseded_at is null and status = 'probationary'
        and valid_from < first_day and coalesce(valid_to > first_day - interval '1 year', true)) as was_probationary
    from subject
    left join lateral (
      select status, is_instructional, months_per_year from app.employment
      where employment.district_id = ${districtId} and employment.person_id = subject.person_id
        and superseded_at is null and valid_from < next_first_day and coalesce(valid_to > first_day, true)
      order by valid_from desc limit 1
    ) as now_employed on true`.execute(tx);
  return rows.map(subjectOf);
}

function subjectOf(row: Row): Subject {
  const { id, school_id: schoolId, school_year: schoolYear, tracks, status, is_instructional, months_per_year } = row;
  const employment =
    status === null || is_instructional === null || months_per_year === null
      ? null
      : {
          status,
          isInstructional: is_instructional,
          monthsPerYear: Number(months_per_year),
          isLaterProbationaryYear: row.was_probationary,
        };
  return { id, schoolId, schoolYear, tracks, employment };
}
