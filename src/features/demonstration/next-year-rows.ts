/** After an unsatisfactory rating the next year has an evaluation: planned where there is an assignment, owed elsewhere. */
import { addSchoolYears } from '../../rules/school-year.ts';
import { afternoonOf, type EvaluationRow } from './evaluation-rows.ts';
import { demonstrationId } from './ids.ts';
import type { NewRow } from './insert-rows.ts';
import type { LifeRows } from './life-rows.ts';

export interface NextYearRows {
  evaluations: EvaluationRow[];
  steps: NewRow<'evaluation_step'>[];
  owed: NewRow<'owed_evaluation'>[];
}

/** @param assignments every assignment of the district */
export function nextYearRows(again: LifeRows['again'], assignments: readonly NewRow<'assignment'>[]): NextYearRows {
  const rows: NextYearRows = { evaluations: [], steps: [], owed: [] };
  for (const { evaluation, closedOn } of again) {
    const { district_id, evaluatee_id, school_id, evaluator_id } = evaluation;
    const schoolYear = addSchoolYears(evaluation.school_year, 1);
    const assignment = assignments.find(
      ({ person_id, school_year }) => person_id === evaluatee_id && school_year === schoolYear,
    );
    const own = { district_id, evaluatee_id, school_id };
    if (assignment?.assignment_id === undefined) {
      const { evaluation_id } = evaluation;
      rows.owed.push({ ...own, evaluation_id, school_year: schoolYear, recorded_by: evaluator_id });
      continue;
    }
    const evaluation_id = demonstrationId('evaluation', `${evaluatee_id} ${schoolYear}`);
    const moment = afternoonOf(closedOn);
    rows.evaluations.push({
      ...evaluation,
      evaluation_id,
      assignment_id: assignment.assignment_id,
      school_year: schoolYear,
      status: 'planned',
      created_at: moment,
      updated_at: moment,
    });
    rows.steps.push({
      ...own,
      evaluation_id,
      step_id: demonstrationId('step', `${evaluation_id} 1`),
      sequence: 1,
      kind: 'planned',
      occurred_on: closedOn,
      recorded_at: moment,
      recorded_by: evaluator_id,
    });
  }
  return rows;
}
