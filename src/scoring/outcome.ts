/** What scoring gives back: a rating, or named reasons why there is none. Everything in it is JSON. */
import type { OverrideMade } from './overrides.ts';
import type { TraceStep } from './trace.ts';

/** An exact number as text: 'n/d' in lowest terms, and as a decimal (ending in '…' when no short decimal is exact). */
export interface ExactNumber {
  exact: string;
  decimal: string;
}

/** A level by its key and the words that people read. */
export interface NamedLevel {
  key: string;
  label: string;
}

/** What a component amounted to. */
export interface ComponentResult {
  number?: ExactNumber;
  level?: NamedLevel;
  /** Why there is no value. */
  missing?: string;
}

/** What every outcome carries, where there is any. */
export interface BesideTheRating {
  /** Key of the policy's group that the person belongs to. */
  group?: string;
  /** By key of component. */
  components?: Record<string, ComponentResult>;
  /** By key of status. */
  statuses?: Record<string, NamedLevel & { title: string }>;
  notices?: { key: string; sentence: string }[];
  /** Parallel results from the same evidence, by key. */
  results?: Record<string, Outcome>;
  override?: OverrideMade & { title: string };
}

export interface Rated extends BesideTheRating {
  outcome: 'rated';
  /** The number that decided the rating, after the policy's rounding; null where a rating has no number. */
  composite: ExactNumber | null;
  rating: NamedLevel;
  /** Weights of the policy's components as applied, after the rules for missing ones; exact text. */
  weights: Record<string, string>;
  trace: TraceStep[];
}

export interface Reason {
  /** 'missing-component', 'no-component', 'constraint', 'ended-by-rule', 'required-evidence' … */
  code: string;
  component?: string;
  sentence: string;
  remedy: string;
}

export const notRatedOutcomes = [
  'pending',
  'no-rating',
  'needs-human-review',
  'informational',
  'carried-forward',
] as const;

export interface NotRated extends BesideTheRating {
  /**
   * pending: a rating can come once something arrives. no-rating: the policy says that there is none.
   * needs-human-review: people decide. informational: what was worked out does not count. carried-forward: an earlier
   * rating holds.
   */
  outcome: (typeof notRatedOutcomes)[number];
  reasons: Reason[];
  /** The rating that does not count (informational) or that holds from an earlier year (carried-forward). */
  rating?: NamedLevel;
  composite?: ExactNumber;
  trace: TraceStep[];
}

export type Outcome = Rated | NotRated;

/** What an earlier school year left behind. */
export interface EarlierYear {
  /** By component key, as in the evidence of that year; "overall" holds the rating: { level: 'effective' }. */
  components: Record<string, unknown>;
  facts?: Record<string, string>;
}

/** One evaluation's evidence. Every number in it is text. */
export interface Evidence {
  /** For example '2025-26'; needed when the policy has values that depend on the year. */
  schoolYear?: string;
  facts?: Record<string, string>;
  /** By component key: { missing: 'reason' }, { value: '3.25' }, { level: 'effective' }, or what the type documents. */
  components: Record<string, unknown>;
  /** By school year. */
  earlier?: Record<string, EarlierYear>;
  override?: OverrideMade;
}
