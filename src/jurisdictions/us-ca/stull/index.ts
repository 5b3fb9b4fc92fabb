/** The Stull Act (Educ. Code 44660-44665) and the statutes beside it: one rule a file, one line a rule here. */
import type { ActFacts } from '../../../rules/facts/act-facts.ts';
import type { EmployeeFacts } from '../../../rules/facts/employee-facts.ts';
import type { EvaluationFacts } from '../../../rules/facts/evaluation-facts.ts';
import type { PlanFacts, PlanText } from '../../../rules/facts/plan-facts.ts';
import type { RuleBook } from '../../../rules/rule-book.ts';
import type { Rule } from '../../../rules/rule.ts';
import { scope } from './k01-scope.ts';
import { planAdoptedWithAdvice } from './k02-plan-adopted-with-advice.ts';
import { standardsByAgreement } from './k03-standards-by-agreement.ts';
import { bargainingReference } from './k04-bargaining-reference.ts';
import { rulesPublished } from './k05-rules-published.ts';
import { standardsOfAchievement } from './k06-standards-of-achievement.ts';
import { localProgress } from './k07-local-progress.ts';
import { progressInAPlan } from './k07-progress-in-a-plan.ts';
import { stateProgress } from './k08-state-progress.ts';
import { valueAddedOff } from './k09-value-added-off.ts';
import { fourCriteria } from './k10-criteria.ts';
import { responsibilitiesOfTheJob } from './k11-job-responsibilities.ts';
import { peerAssistanceResults } from './k12-peer-assistance.ts';
import { publishersNormsInAPlan } from './k13-publishers-norms-in-a-plan.ts';
import { publishersNorms } from './k13-publishers-norms.ts';
import { peerNormsInAPlan } from './k14-peer-norms-in-a-plan.ts';
import { rankAmongPeers } from './k14-peer-rank.ts';
import { interimTests } from './k15-interim-tests.ts';
import { earlyDiagnostics } from './k16-early-diagnostics.ts';
import { fieldTests } from './k17-field-tests.ts';
import { testsThatExisted } from './k18-tests-that-existed.ts';
import { timeOrder } from './k19-time-order.ts';
import { weightsSane } from './k20-weights-sane.ts';
import { edstElements } from './k21-edst-elements.ts';
import { inWriting } from './k22-in-writing.ts';
import { deliveryBeforeLastSchoolday } from './k23-delivery.ts';
import { meetingBeforeLastSchoolday } from './k24-meeting.ts';
import { twelveMonthEmployees } from './k25-twelve-month-employees.ts';
import { responseIsPermanent } from './k26-response-is-permanent.ts';
import { frequency } from './k27-frequency.ts';
import { fiveYearInterval } from './k28-five-year-interval.ts';
import { recommendations } from './k29-recommendations.ts';
import { unsatisfactoryNotice } from './k30-unsatisfactory-notice.ts';
import { conferAndAssist } from './k31-confer-and-assist.ts';
import { peerAssistance } from './k32-peer-assistance.ts';
import { annualReEvaluation } from './k33-annual-re-evaluation.ts';
import { chargePacket } from './k34-charge-packet.ts';
import { marchFifteenth } from './k35-march-15.ts';
import { derogatoryEntry } from './k36-derogatory-entry.ts';
import { inspection } from './k37-inspection.ts';
import { pupilRecords } from './k38-pupil-records.ts';
import { valueAddedExport } from './k39-value-added-export.ts';
import { transferOfAdministrator } from './k40-transfer-of-administrator.ts';
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
  deliveryBeforeLastSchoolday,
  meetingBeforeLastSchoolday,
  twelveMonthEmployees,
  recommendations,
  unsatisfactoryNotice,
  conferAndAssist,
  peerAssistance,
];

const employee: readonly Rule<EmployeeFacts>[] = [
  // one line each, in order of number
  scope,
  frequency,
  fiveYearInterval,
  annualReEvaluation,
  marchFifteenth,
  inspection,
];

const planText: readonly Rule<PlanText>[] = [
  // one line each, in order of number
  progressInAPlan,
  publishersNormsInAPlan,
  peerNormsInAPlan,
  weightsSane,
];

const plan: readonly Rule<PlanFacts>[] = [
  // one line each, in order of number
  planAdoptedWithAdvice,
  standardsByAgreement,
  bargainingReference,
  rulesPublished,
  standardsOfAchievement,
  ...planText,
];

const act: readonly Rule<ActFacts>[] = [
  // one line each, in order of number
  responseIsPermanent,
  chargePacket,
  derogatoryEntry,
  pupilRecords,
  valueAddedExport,
  transferOfAdministrator,
];

export const stull: RuleBook = {
  jurisdiction: 'us-ca',
  title: 'Stull Act and the statutes beside it',
  evaluation,
  employee,
  plan,
  planText,
  act,
  schedule,
};
