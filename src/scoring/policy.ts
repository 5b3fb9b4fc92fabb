/** A policy: the whole recipe from evidence to rating, as data. */
import type { Parameters } from './component-type.ts';
import type { Combination } from './combinations/index.ts';
import type { Constraint } from './constraints/index.ts';
import type { Conversion } from './conversions/index.ts';
import type { Levels } from './levels.ts';
import type { MissingRule } from './missing.ts';
import type { Quantity, SourceReference, Undetermined } from './quantity.ts';
import type { RoundingStep } from './rounding.ts';

export { type ParsedPolicy, parsePolicy } from './reading/read-policy.ts';

/** A published text that the policy relies on. */
export interface Source {
  readonly title: string;
  readonly url?: string;
  readonly note?: string;
}

/** The range of values that a component, or the composite, can take; both ends belong to it. */
export interface Scale {
  readonly lowest: Quantity;
  readonly highest: Quantity;
}

/** Where a component's value comes from. A later kind nests a whole calculation here. */
export interface EvidenceOrigin {
  readonly kind: 'evidence';
  readonly type: string;
  readonly parameters: Parameters;
}
export type Origin = EvidenceOrigin;

export interface Component {
  readonly key: string;
  readonly title: string;
  readonly summary?: string;
  readonly origin: Origin;
  /** Present when the combination weighs its components. */
  readonly weight?: Quantity | Undetermined;
  /** Turns the raw value into one on `scale`; absent when the raw value is on it already. */
  readonly conversion?: Conversion;
  readonly rounding: readonly RoundingStep[];
  readonly scale: Scale;
  readonly missing: MissingRule;
}

/** Something that must never move a rating, and why. */
export interface Exclusion {
  readonly key: string;
  readonly title: string;
  readonly reason: string;
  readonly reference?: SourceReference;
  /** A component type that no component of this policy may have. */
  readonly type?: string;
  /** What happens to such evidence when it is handed in: refused, or set aside with a line in the trace. */
  readonly evidence: 'refuse' | 'ignore';
}

/** Components and how they become one value. A policy is one of these with levels; nested components will be others. */
export interface Calculation {
  /** In order of key, so that no result depends on how a document happened to be ordered. */
  readonly components: readonly Component[];
  readonly combination: Combination;
  readonly rounding: readonly RoundingStep[];
}

export interface Policy extends Calculation {
  readonly key: string;
  readonly title: string;
  readonly jurisdiction?: string;
  readonly summary?: string;
  readonly sources: ReadonlyMap<string, Source>;
  /** The range the composite can take. */
  readonly scale: Scale;
  readonly levels: Levels;
  readonly excluded: readonly Exclusion[];
  readonly constraints: readonly Constraint[];
  /** The document as read: every scalar is text. */
  readonly document: unknown;
}
