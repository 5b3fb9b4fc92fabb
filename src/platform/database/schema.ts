import type {
  AssignmentTable,
  DistrictTable,
  EmploymentTable,
  GrowthExpectationTable,
  PersonTable,
  PupilScoreTable,
  SchoolCalendarTable,
  SchoolTable,
} from './tables/district-tables.ts';
import type {
  ClockChoiceTable,
  ClockSetTable,
  EvaluationDeadlineTable,
  MilestoneRecordTable,
  PersonTrackTable,
} from './tables/deadline-tables.ts';
import type {
  AssistancePlanTable,
  CriterionTextTable,
  EvaluationResponseTable,
  EvaluationStepTable,
  EvidenceItemTable,
  FindingAcknowledgementTable,
  FindingRecordTable,
  FocusElementTable,
  JobResponsibilityTable,
  OwedEvaluationTable,
  ParReferralTable,
  RecommendationTable,
  UnsatisfactoryNoticeTable,
} from './tables/life-tables.ts';
import type {
  CohortContentTable,
  CohortReleaseTable,
  CohortTable,
  ModelAnswerTable,
  ModelQuestionTable,
  NoisyCurveTable,
  ScenarioTable,
  ScenarioVersionTable,
} from './tables/modelling-tables.ts';
import type { LegalActTable, PlanRecordTable } from './tables/plan-tables.ts';
import type { BargainingStepTable, NegotiationTable, ProposalTable } from './tables/negotiation-tables.ts';
import type { PolicyEffectTable, PolicyTable, PolicyVersionTable, RubricTable } from './tables/policy-tables.ts';
import type {
  AuditEventTable,
  ElementRatingTable,
  EvaluationTable,
  MeasureTable,
  ObservationTable,
  RatingTable,
} from './tables/evaluation-tables.ts';
import type {
  CompleteProbationaryYearTable,
  DistrictHolidayTable,
  DistrictRecordTable,
  DistrictTermsTable,
  EarlierEvaluationTable,
  FiveYearConsentTable,
  FiveYearIntervalTable,
  InspectionRequestTable,
  InstrumentTable,
  InstrumentReleaseTable,
  LeaveYearTable,
  ParParticipationTable,
  ParReportTable,
  ReelectionNoticeTable,
} from './tables/fact-tables.ts';
import type { AccountTable, IdempotencyKeyTable, RateLimitTable, SessionTable } from './tables/service-tables.ts';
import type {
  CalendarEntryTable,
  CalendarLinkTable,
  MessageTable,
  ReminderPreferenceTable,
  ReminderTable,
} from './tables/watching-tables.ts';

/**
 * The tables as Kysely sees them; a test compares them with the database's catalogue.
 * Dates are 'YYYY-MM-DD' text, timestamps are Date, numeric is decimal text.
 */
export interface Database {
  district: DistrictTable;
  school: SchoolTable;
  school_calendar: SchoolCalendarTable;
  person: PersonTable;
  employment: EmploymentTable;
  assignment: AssignmentTable;
  person_track: PersonTrackTable;
  clock_set: ClockSetTable;
  clock_choice: ClockChoiceTable;
  milestone_record: MilestoneRecordTable;
  evaluation_deadline: EvaluationDeadlineTable;
  policy: PolicyTable;
  policy_version: PolicyVersionTable;
  policy_effect: PolicyEffectTable;
  plan_record: PlanRecordTable;
  legal_act: LegalActTable;
  cohort: CohortTable;
  cohort_content: CohortContentTable;
  scenario: ScenarioTable;
  scenario_version: ScenarioVersionTable;
  model_question: ModelQuestionTable;
  model_answer: ModelAnswerTable;
  cohort_release: CohortReleaseTable;
  noisy_curve: NoisyCurveTable;
  rubric: RubricTable;
  evaluation: EvaluationTable;
  measure: MeasureTable;
  observation: ObservationTable;
  element_rating: ElementRatingTable;
  rating: RatingTable;
  audit_event: AuditEventTable;
  evaluation_step: EvaluationStepTable;
  evaluation_response: EvaluationResponseTable;
  criterion_text: CriterionTextTable;
  job_responsibility: JobResponsibilityTable;
  evidence_item: EvidenceItemTable;
  focus_element: FocusElementTable;
  recommendation: RecommendationTable;
  unsatisfactory_notice: UnsatisfactoryNoticeTable;
  assistance_plan: AssistancePlanTable;
  par_referral: ParReferralTable;
  finding_record: FindingRecordTable;
  finding_acknowledgement: FindingAcknowledgementTable;
  owed_evaluation: OwedEvaluationTable;
  pupil_score: PupilScoreTable;
  growth_expectation: GrowthExpectationTable;
  district_terms: DistrictTermsTable;
  district_holiday: DistrictHolidayTable;
  district_record: DistrictRecordTable;
  instrument: InstrumentTable;
  instrument_release: InstrumentReleaseTable;
  five_year_consent: FiveYearConsentTable;
  five_year_interval: FiveYearIntervalTable;
  par_participation: ParParticipationTable;
  par_report: ParReportTable;
  leave_year: LeaveYearTable;
  complete_probationary_year: CompleteProbationaryYearTable;
  reelection_notice: ReelectionNoticeTable;
  inspection_request: InspectionRequestTable;
  earlier_evaluation: EarlierEvaluationTable;
  negotiation: NegotiationTable;
  proposal: ProposalTable;
  bargaining_step: BargainingStepTable;
  idempotency_key: IdempotencyKeyTable;
  account: AccountTable;
  session: SessionTable;
  rate_limit: RateLimitTable;
  message: MessageTable;
  reminder_preference: ReminderPreferenceTable;
  calendar_link: CalendarLinkTable;
  reminder: ReminderTable;
  calendar_entry: CalendarEntryTable;
}

export type * from './tables/deadline-tables.ts';
export type * from './tables/district-tables.ts';
export type * from './tables/life-tables.ts';
export type * from './tables/modelling-tables.ts';
export type * from './tables/negotiation-tables.ts';
export type * from './tables/plan-tables.ts';
export type * from './tables/policy-tables.ts';
export type * from './tables/evaluation-tables.ts';
export type * from './tables/fact-tables.ts';
export type * from './tables/service-tables.ts';
export type * from './tables/watching-tables.ts';
