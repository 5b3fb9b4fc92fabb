/** What scoring gives back: a rating, or named reasons why there is none yet. */
import type { TraceStep } from './trace.ts';

/** An exact number as text: 'n/d' in lowest terms, and as a decimal (ending in '…' when no short decimal is exact). */
export interface ExactNumber {
  exact: string;
  decimal: string;
}

export interface Rated {
  outcome: 'rated';
  /** The number that decided the rating, after the policy's rounding. */
  composite: ExactNumber;
  rating: { key: string; label: string };
  /** Weights as applied, after the rules for missing components; exact text that sums to 1. */
  weights: Record<string, string>;
  trace: TraceStep[];
}

export interface Reason {
  /** 'missing-component', 'no-component', 'constraint' … */
  code: string;
  component?: string;
  sentence: string;
  remedy: string;
}

export interface NotRated {
  /** 'pending': a rating can come once something arrives. 'no-rating': the policy says that there is none. */
  outcome: 'pending' | 'no-rating';
  reasons: Reason[];
  trace: TraceStep[];
}

export type Outcome = Rated | NotRated;

/** One evaluation's evidence. Every number in it is text. */
export interface Evidence {
  /** For example '2025-26'; needed when the policy has values that depend on the year. */
  schoolYear?: string;
  facts?: Record<string, string>;
  /** By component key: { missing: 'reason' }, { value: '3.25' }, or what the component's type documents. */
  components: Record<string, unknown>;
}
