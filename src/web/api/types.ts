/** The API's resources under the names the pages use; the shapes themselves are generated from the API. */
import type { components } from '../generated/api.d.ts';

type Schemas = components['schemas'];

export type Session = Schemas['Session'];
export type DemonstrationAccount = Schemas['DemonstrationAccount'];
export type Person = Schemas['Person'];
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
export type EvaluationTimeline = Schemas['EvaluationTimeline'];
export type EvaluationStep = Schemas['EvaluationStep'];
export type EvaluationResponse = Schemas['EvaluationResponse'];
export type Employee = Schemas['Employee'];
export type EmployeeRecord = Schemas['EmployeeRecord'];
export type EmployeeHistory = Schemas['EmployeeHistory'];
export type EmployeeFact = Schemas['EmployeeFact'];
export type Finding = Schemas['Finding'];
export type StoredFinding = Schemas['StoredFinding'];
export type GuidedFindings = Schemas['GuidedFindings'];
export type WrittenEvaluation = Schemas['WrittenEvaluation'];
export type DeadlineTimeline = Schemas['DeadlineTimeline'];
export type Deadline = Schemas['Deadline'];
export type Writing = Schemas['Writing'];
export type Criterion = Schemas['Criterion'];
export type Responsibility = Schemas['Responsibility'];
export type EvidenceItem = Schemas['EvidenceItem'];
export type Recommendation = Schemas['Recommendation'];
export type Instrument = Schemas['Instrument'];
export type ScheduledEmployee = Schemas['ScheduledEmployee'];
export type PlanRecord = Schemas['PlanRecord'];
export type PlanRecords = Schemas['PlanRecords'];
export type NewPlanRecord = Schemas['NewPlanRecord'];
export type PlanFindings = Schemas['PlanFindings'];
export type Compliance = Schemas['Compliance'];
export type Duty = Schemas['Duty'];
export type DutyCounts = Schemas['DutyCounts'];
export type RecordedFinding = Schemas['RecordedFinding'];
export type SchoolCalendar = Schemas['SchoolCalendar'];
export type CalendarProposal = Schemas['CalendarProposal'];
export type CalendarPreview = Schemas['CalendarPreview'];
export type CalendarEffect = Schemas['CalendarEffect'];
export type ReminderPreference = Schemas['ReminderPreference'];
export type CalendarLink = Schemas['CalendarLink'];
export type MailStatus = Schemas['MailStatus'];
export type UndeliveredMessage = Schemas['UndeliveredMessage'];
export type NewMilestoneRecord = Schemas['NewMilestoneRecord'];

/** True when scoring led to a rating; otherwise the outcome says why there is none. */
export function isRated(outcome: Outcome): outcome is Rated {
  return outcome.outcome === 'rated';
}
