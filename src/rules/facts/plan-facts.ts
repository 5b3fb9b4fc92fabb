import type { LocalDate } from '../local-date.ts';
import type { LocalTerms } from './local-terms.ts';

/**
 * A component of a policy as the law looks at it. A weight is its share of the composite as an exact numeral ("0.25",
 * "1/3"); null: undetermined, or the policy does not weigh its components.
 */
export interface PlanComponent {
  key: string;
  title: string;
  weight: string | null;
  /** other: looked at, and none of these. unclassified: nobody has said what it is. */
  kind: 'observation' | 'pupil_data' | 'individual_value_added' | 'school_value_added' | 'other' | 'unclassified';
  referencing: 'criterion' | 'publisher_norm' | 'peer_state_norm' | null;
}

/** What a plan's text says, as the law looks at it: enough to judge a draft by. */
export interface PlanText {
  components: readonly PlanComponent[];
  terms: LocalTerms;
}

/** A policy version that is to take effect, or is proposed: what K02–K06, K13, K14 and K20 look at. */
export interface PlanFacts extends PlanText {
  /** Day from which it is to apply; null: not decided. */
  effectiveOn: LocalDate | null;
  /** Day on which advice of certificated instructional personnel was recorded (44661); null: none. */
  adviceRecordedOn: LocalDate | null;
  adoptedOn: LocalDate | null;
  rubricSource: 'CSTP' | 'NBPTS' | 'local' | null;
  /** Reference to the mutual agreement of 44661.5. */
  rubricAgreementReference: string | null;
  /** What differs from the version before, in sentences; empty: nothing, or no version before. */
  bargainableChanges: readonly string[];
  bargainingReference: string | null;
  /** Day the rules were printed and made available (35171). */
  publishedToStaffOn: LocalDate | null;
  /** Day of the first evaluation under it; null: none yet. */
  firstEvaluationOn: LocalDate | null;
  /** Grades and subjects taught that no adopted standard of expected achievement covers (44662(a)). */
  assignmentsWithoutStandard: readonly { grade: string; subject: string }[];
}
