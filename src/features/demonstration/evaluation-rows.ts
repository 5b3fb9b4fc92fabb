import { cell, type Line, readCsv } from './fixtures.ts';
import { demonstrationDistrictId, demonstrationId } from './ids.ts';
import type { NewRow } from './insert-rows.ts';
import { assignmentIdOf, personIdOf } from './people-rows.ts';
import { type StarTeacher, schoolYearOf } from './star.ts';

const district_id = demonstrationDistrictId;

/** A row of `evaluation` whose identifier and day of rating are known. */
export type EvaluationRow = NewRow<'evaluation'> & { evaluation_id: string; updated_at: string };

/** Whose a row is: what every row below an evaluation repeats. */
export interface Owner {
  district_id: string;
  evaluation_id: string;
  evaluatee_id: string;
  school_id: string;
}

export function ownerOf(teacher: StarTeacher): Owner {
  return {
    district_id,
    evaluation_id: demonstrationId('evaluation', teacher.teacherKey),
    evaluatee_id: personIdOf.teacher(teacher.teacherKey),
    school_id: demonstrationId('school', teacher.schoolKey),
  };
}

/** One closed evaluation for each teacher, in STAR's order of teachers. */
export function evaluationRows(teachers: readonly StarTeacher[], policyVersionId: string): EvaluationRow[] {
  const calendars = new Map(readCsv('calendars.csv').map((line) => [cell(line, 'schoolYear'), line]));
  return teachers.map((teacher) => {
    const schoolYear = schoolYearOf[teacher.grade];
    const calendar = calendars.get(schoolYear) ?? {};
    return {
      ...ownerOf(teacher),
      evaluator_id: personIdOf.principal(teacher.schoolKey),
      assignment_id: assignmentIdOf(teacher.teacherKey, schoolYear),
      school_year: schoolYear,
      policy_version_id: policyVersionId,
      status: 'closed',
      revision: 1,
      created_at: afternoonOf(cell(calendar, 'firstSchoolday')),
      updated_at: ratedAt(cell(calendar, 'lastSchoolday')),
    };
  });
}

/** Five weeks before the last schoolday, so that the copy is with the teacher in time. */
function ratedAt(lastSchoolday: string): string {
  const day = new Date(lastSchoolday);
  day.setUTCDate(day.getUTCDate() - 35);
  return afternoonOf(day.toISOString().slice(0, 10));
}

/** Moments of the demonstration are in the afternoon where the district is. */
export function afternoonOf(day: string): string {
  return `${day}T22:00:00Z`;
}

export interface ObservationRows {
  observations: (NewRow<'observation'> & { observation_id: string })[];
  ratings: NewRow<'element_rating'>[];
}

/** The two generated observations of each teacher, shared with the teacher, and their element ratings. */
export function observationRows(teachers: readonly StarTeacher[], rubricId: string): ObservationRows {
  const byTeacher = Map.groupBy(readCsv('observations.csv'), (line) => cell(line, 'teacherKey'));
  const result: ObservationRows = { observations: [], ratings: [] };
  for (const teacher of teachers) {
    const owner = ownerOf(teacher);
    for (const line of byTeacher.get(teacher.teacherKey) ?? []) {
      const observation = { ...owner, ...observationRow(teacher, line, rubricId) };
      result.observations.push(observation);
      result.ratings.push(...elementRatingRows(owner, line, observation));
    }
  }
  return result;
}

function observationRow(teacher: StarTeacher, line: Line, rubricId: string) {
  const byPrincipal = cell(line, 'observer') === '1';
  const moment = afternoonOf(cell(line, 'observedOn'));
  return {
    observation_id: demonstrationId('observation', `${teacher.teacherKey} ${cell(line, 'observer')}`),
    rubric_id: rubricId,
    observer_id: byPrincipal
      ? personIdOf.principal(teacher.schoolKey)
      : personIdOf.assistantPrincipal(teacher.schoolKey),
    observed_on: cell(line, 'observedOn'),
    minutes: Number(cell(line, 'minutes')),
    status: 'shared' as const,
    summary: 'Generated for the demonstration. No lesson was observed.',
    revision: 1,
    created_at: moment,
    updated_at: moment,
  };
}

function elementRatingRows(
  owner: Owner,
  line: Line,
  observation: ObservationRows['observations'][number],
): NewRow<'element_rating'>[] {
  const elements = Object.entries(line).filter(([column]) => /^e\d/.test(column));
  return elements.map(([column, level]) => ({
    ...owner,
    observation_id: observation.observation_id,
    element_key: column.slice(1),
    observer_id: observation.observer_id ?? null,
    observation_status: 'shared',
    level,
    evidence: '',
  }));
}
