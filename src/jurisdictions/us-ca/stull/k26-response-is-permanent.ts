/**
 * Educ. Code 44663(a): the employee may answer an evaluation in writing, and the answer becomes a permanent attachment to
 * the personnel file. The Act sets no day until which the answer may come; a contract may, but that takes nothing away.
 */
import type { ActFacts } from '../../../rules/facts/act-facts.ts';
import { inWords } from '../../../rules/local-date.ts';
import { findingsOf, type Rule } from '../../../rules/rule.ts';
import { counted } from './words.ts';

const id = 'K26';
const citation = { section: 'Educ. Code 44663(a)', confirmWithCounsel: true };
const found = findingsOf({ id, citation });

type ChangeOfResponse = Extract<ActFacts, { act: 'change_response' }>;
const attempts = { delete: 'deleted', hide: 'hidden', redact: 'redacted' } as const;

export const responseIsPermanent: Rule<ActFacts> = {
  id,
  title: 'A response is always accepted and stays for good',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  check(facts) {
    if (facts.act !== 'change_response') return [];
    return facts.kind === 'attach' ? lateByContract(facts) : [removal(facts, facts.kind)];
  },
};

function removal({ filedOn, evaluationIssuedOn }: ChangeOfResponse, kind: keyof typeof attempts) {
  return found({
    severity: 'BLOCK',
    code: 'RESPONSE_REMOVED',
    sentence: `The response of ${inWords(filedOn)} is a permanent attachment and cannot be ${attempts[kind]}.`,
    remedy: 'Leave it as it is; the employee may add a further response.',
    facts: { kind, filedOn, evaluationIssuedOn },
  });
}

function lateByContract({ filedOn, evaluationIssuedOn, contractWorkingDays, workingDaysTaken }: ChangeOfResponse) {
  if (contractWorkingDays === null || workingDaysTaken === null || workingDaysTaken <= contractWorkingDays) return [];
  return [
    found({
      severity: 'INFO',
      code: 'RESPONSE_AFTER_CONTRACT_TIME',
      sentence: `The response came after ${counted(workingDaysTaken, 'working day', 'working days')}; the contract names ${contractWorkingDays}. It is attached all the same, for the Act sets no limit.`,
      remedy: '',
      facts: { filedOn, evaluationIssuedOn, contractWorkingDays, workingDaysTaken },
    }),
  ];
}

// Not formalised: what a response may say, and whose papers go with it.
