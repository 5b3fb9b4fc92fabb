/** The Stull Act (Educ. Code 44660-44665) and the statutes beside it: one rule a file, one line a rule here. */
import type { ActFacts } from '../../../rules/facts/act-facts.ts';
import type { EmployeeFacts } from '../../../rules/facts/employee-facts.ts';
import type { EvaluationFacts } from '../../../rules/facts/evaluation-facts.ts';
import type { PlanFacts } from '../../../rules/facts/plan-facts.ts';
import type { RuleBook } from '../../../rules/rule-book.ts';
import type { Rule } from '../../../rules/rule.ts';
import { localProgress } from './k07-local-progress.ts';
import { stateProgress } from './k08-state-progress.ts';
import { valueAddedOff } from './k09-value-added-off.ts';
import { fourCriteria } from './k10-criteria.ts';
import { responsibilitiesOfTheJob } from './k11-job-responsibilities.ts';
import { peerAssistanceResults } from './k12-peer-assistance.ts';
import { publishersNorms } from './k13-publishers-norms.ts';
import { rankAmongPeers } from './k14-peer-rank.ts';
import { interimTests } from './k15-interim-tests.ts';
import { earlyDiagnostics } from './k16-early-diagnostics.ts';
import { fieldTests } from './k17-field-tests.ts';
import { testsThatExisted } from './k18-tests-that-existed.ts';
import { timeOrder } from './k19-time-order.ts';
import { edstElements } from './k21-edst-elements.ts';
import { inWriting } from './k22-in-writing.ts';
import { schedule } from './schedule.ts';

const evaluation: readonly Rule<EvaluationFacts>[] = [
  // one line each, in order of number
  localProgress,
  stateProgress,
  valueAddedOff,
  fourCriteria,
  responsibilitiesOfTheJob,
  peerAssistanceResults,
  publishersNorms,
  rankAmongPeers,
  interimTests,
  earlyDiagnostics,
  fieldTests,
  testsThatExisted,
  timeOrder,
  edstElements,
  inWriting,
];

const employee: readonly Rule<EmployeeFacts>[] = [
  // one line each, in order of number
];

const plan: readonly Rule<PlanFacts>[] = [
  // one line each, in order of number
];

const act: readonly Rule<ActFacts>[] = [
  // one line each, in order of number
];

export const stull: RuleBook = {
  jurisdiction: 'us-ca',
  title: 'Stull Act and the statutes beside it',
  evaluation,
  employee,
  plan,
  act,
  schedule,
};
