/** The API's resources under the names the pages use; the shapes themselves are generated from the API. */
import type { components } from '../generated/api.d.ts';

type Schemas = components['schemas'];

export type Session = Schemas['Session'];
export type DemonstrationAccount = Schemas['DemonstrationAccount'];
export type School = Schemas['School'];
export type Assignment = Schemas['Assignment'];
export type PolicySummary = Schemas['PolicySummary'];
export type Policy = Schemas['Policy'];
export type PolicyReference = Schemas['PolicyReference'];
export type OutlineNode = Schemas['OutlineNode'];
export type PolicyDifference = Schemas['PolicyDifference'];
export type PolicyCheck = Schemas['PolicyCheck'];
export type PolicyProblem = Schemas['PolicyProblem'];
export type WorkedExample = Schemas['WorkedExample'];
export type PolicyEffects = Schemas['PolicyEffects'];
export type PolicyImpact = Schemas['PolicyImpact'];
export type AlteredRating = Schemas['AlteredRating'];
export type Rubric = Schemas['Rubric'];
export type RubricStandard = Schemas['RubricStandard'];
export type RubricElement = Schemas['RubricElement'];
export type EvaluationSummary = Schemas['EvaluationSummary'];
export type Evaluation = Schemas['Evaluation'];
export type ObservationSummary = Schemas['ObservationSummary'];
export type Observation = Schemas['Observation'];
export type ElementRating = Schemas['ElementRating'];
export type RatingSummary = Schemas['RatingSummary'];
export type Rating = Schemas['Rating'];
export type Rated = Schemas['Rated'];
export type Outcome = Schemas['Outcome'];
export type TraceStep = Schemas['TraceStep'];
export type Preview = Schemas['Preview'];
export type AuditEvent = Schemas['AuditEvent'];
export type Employee = Schemas['Employee'];
export type EmployeeRecord = Schemas['EmployeeRecord'];
export type EmployeeHistory = Schemas['EmployeeHistory'];
export type EmployeeFact = Schemas['EmployeeFact'];
export type Finding = Schemas['Finding'];
export type PlanRecord = Schemas['PlanRecord'];
export type PlanRecords = Schemas['PlanRecords'];
export type NewPlanRecord = Schemas['NewPlanRecord'];
export type PlanFindings = Schemas['PlanFindings'];

/** True when scoring led to a rating; otherwise the outcome says why there is none. */
export function isRated(outcome: Outcome): outcome is Rated {
  return outcome.outcome === 'rated';
}
