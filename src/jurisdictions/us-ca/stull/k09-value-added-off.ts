/**
 * Educ. Code 44662(b)(1) holds whether a district uses value-added or not: no law asks for it, so it may be switched off,
 * and what is then left must still show the progress of pupils. This rule reads K07 and K08 again without the items of
 * value-added, and speaks only where those items alone satisfied them.
 */
import type { EvaluationFacts } from '../../../rules/facts/evaluation-facts.ts';
import type { Finding } from '../../../rules/finding.ts';
import type { LocalDate } from '../../../rules/local-date.ts';
import { type Rule, findingsOf } from '../../../rules/rule.ts';
import { localProgress } from './k07-local-progress.ts';
import { stateProgress } from './k08-state-progress.ts';

const id = 'K09';
const citation = {
  section: 'Educ. Code 44662(b)(1)',
  url: 'https://self-law.org/code/ca/education-code/44662',
  confirmWithCounsel: true,
};
const finding = findingsOf({ id, citation });

/** What a rule says only once value-added is gone. */
function hidden(rule: Rule<EvaluationFacts>, facts: EvaluationFacts, asOf: LocalDate): Finding[] {
  const said = new Set(rule.check(facts, asOf).map(({ code }) => code));
  const evidence = facts.evidence.filter(({ isValueAdded }) => !isValueAdded);
  return rule.check({ ...facts, evidence }, asOf).filter(({ code }) => !said.has(code));
}

const repeated = ({ rule, severity, code, sentence, remedy, facts }: Finding): Finding =>
  finding({
    severity,
    code: `WITHOUT_VALUE_ADDED_${code}`,
    sentence: `Value-added is switched off. Without it: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
    remedy,
    facts: { ...facts, rule },
  });

export const valueAddedOff: Rule<EvaluationFacts> = {
  id,
  title: 'Pupil progress without value-added',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  check: (facts, asOf) =>
    facts.isValueAddedOn
      ? []
      : [localProgress, stateProgress].flatMap((rule) => hidden(rule, facts, asOf)).map(repeated),
};

// Not formalised: whether an item of value-added may stand in an evaluation of a district that switched it off; the
// policy refuses such evidence before a rating is made.
