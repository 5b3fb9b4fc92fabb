import type { Citation, Finding } from './finding.ts';
import type { LocalDate } from './local-date.ts';

/** One legal duty. `check` is pure: what day it is comes in as `asOf`, everything else as facts. */
export interface Rule<Facts> {
  /** K01 … K40. */
  id: string;
  /** The duty in a few words, sentence case: "Delivery 30 days before the last schoolday". */
  title: string;
  citation: Citation;
  /** First day on which the duty stands; null: as long as the Act. */
  inForceFrom: LocalDate | null;
  /** Day after the last on which it stands; null: still in force. */
  inForceUntil: LocalDate | null;
  /**
   * The first act on an evaluation that its blocks and warnings stand against. Left out: issuing, and closing with it.
   * 'close' is for what follows an issued evaluation, such as the notice of an unsatisfactory rating.
   */
  standsAgainst?: 'issue' | 'close';
  /** The findings; none when the duty is met or cannot arise. A rule never throws for missing facts. */
  check: (facts: Facts, asOf: LocalDate) => readonly Finding[];
}

/** Makes findings that carry a rule's name and citation. */
export function findingsOf(rule: { id: string; citation: Citation }) {
  return (finding: Omit<Finding, 'rule' | 'citation'> & { citation?: Citation }): Finding => ({
    citation: rule.citation,
    ...finding,
    rule: rule.id,
  });
}

/** All findings of a list of rules on the same facts, in the order of the rules; rules not in force are left out. */
export function checkAll<Facts>(rules: readonly Rule<Facts>[], facts: Facts, asOf: LocalDate): Finding[] {
  return rules
    .filter((rule) => (rule.inForceFrom ?? asOf) <= asOf && (rule.inForceUntil === null || asOf < rule.inForceUntil))
    .flatMap((rule) => rule.check(facts, asOf));
}
