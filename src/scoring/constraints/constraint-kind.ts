/** What each kind of constraint offers. */
import type { Rational } from '../rational.ts';
import type { Mapping, Reader } from '../reading/reader.ts';
import type { ConstraintTerms } from './terms.ts';
import type { Setting } from '../setting.ts';

/** The weights that are settled. */
export interface Weights {
  readonly settled: ReadonlyMap<string, Rational>;
  /** False while some component's weight is undetermined. */
  readonly isComplete: boolean;
  /** What all weights sum to: 1, 100 or a number of points. Shares are weights over this. */
  readonly whole: Rational;
}

export interface ConstraintKind<Kind extends ConstraintTerms> {
  read(reader: Reader, record: Mapping, terms: ConstraintTerms, pointer: string): Kind | undefined;
  /** Components the constraint speaks of. */
  components(constraint: Kind): readonly string[];
  /** What is broken, as a sentence; undefined when the weights keep to it, or too few of them are settled to tell. */
  breach(constraint: Kind, weights: Weights, setting: Setting): string | undefined;
}
