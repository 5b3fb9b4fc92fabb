/** Tables that the rules of sql/CONVENTIONS.md treat in their own way. */

/** Never spread over machines, and so without a district in their keys. */
export const LOCAL = ['account', 'rate_limit', 'session'];
/** A row is written once and stays. */
export const APPEND_ONLY = [
  'assistance_plan',
  'audit_event',
  'bargaining_step',
  'clock_choice',
  'clock_set',
  'cohort',
  'cohort_content',
  'cohort_release',
  'evaluation_response',
  'evaluation_step',
  'finding_acknowledgement',
  'finding_record',
  'legal_act',
  'milestone_record',
  'model_answer',
  'model_question',
  'negotiation',
  'noisy_curve',
  'owed_evaluation',
  'par_referral',
  'plan_record',
  'policy_effect',
  'proposal',
  'rating',
  'scenario_version',
  'school_calendar',
  'unsatisfactory_notice',
];
