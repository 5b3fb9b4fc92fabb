import type { ActFacts } from './facts/act-facts.ts';
import type { EmployeeFacts } from './facts/employee-facts.ts';
import type { EvaluationFacts } from './facts/evaluation-facts.ts';
import type { PlanFacts, PlanText } from './facts/plan-facts.ts';
import type { LocalDate } from './local-date.ts';
import type { Rule } from './rule.ts';
import type { ScheduleEntry } from './schedule.ts';

/** The law of one jurisdiction, by what it is about. src/modules.ts lists the books; features never name a state. */
export interface RuleBook {
  /** Folder of src/jurisdictions, for example us-ca. */
  jurisdiction: string;
  title: string;
  evaluation: readonly Rule<EvaluationFacts>[];
  employee: readonly Rule<EmployeeFacts>[];
  plan: readonly Rule<PlanFacts>[];
  /** Those of the plan's rules that need its text only, and so judge a draft too. */
  planText: readonly Rule<PlanText>[];
  act: readonly Rule<ActFacts>[];
  /** Whether and why an employee is to be evaluated in a school year, and the next year when not. */
  schedule: (facts: EmployeeFacts, schoolYear: string, asOf: LocalDate) => ScheduleEntry;
}
