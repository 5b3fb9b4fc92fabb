/** What each kind of conversion offers. */
import type { Condition } from '../conditions/condition.ts';
import type { Known } from '../conditions/holds.ts';
import type { Levels } from '../levels.ts';
import type { Scale } from '../policy.ts';
import type { Problem } from '../problem.ts';
import type { SourceReference } from '../quantity.ts';
import type { Rational } from '../rational.ts';
import type { Mapping, Reader } from '../reading/reader.ts';
import type { Setting } from '../setting.ts';
import type { NamedValue } from '../trace.ts';

/** What every conversion carries. */
export interface ConversionWords {
  readonly label?: string;
  /** Unit of the raw values. */
  readonly unit?: string;
  readonly reference?: SourceReference;
}

/** A number on the component's scale, or one of its levels. */
export type Converted = {
  /** How the raw value led to it, as the second half of a sentence: 'is in the band from 8 to below 20'. */
  readonly how: string;
  /** Over a1, the raw value, and a2 … for further inputs. */
  readonly formula?: string;
  /** What was used besides the raw value. */
  readonly inputs?: readonly NamedValue[];
} & ({ readonly value: Rational } | { readonly level: string });

/** Where a conversion must land. */
export interface Target {
  readonly scale: Scale | undefined;
  readonly levels: Levels | undefined;
  /** False while later steps still move the number. */
  readonly isFinal: boolean;
}

export interface ConversionContext {
  readonly setting: Setting;
  readonly known: Known;
  /** Named numbers of the component's evidence, such as its standard error. */
  readonly numbers: ReadonlyMap<string, Rational>;
}

export interface ConversionKind<Kind extends { readonly kind: string }> {
  /** Reads the policy's text; faults go to the reader. */
  read(reader: Reader, record: Mapping, words: ConversionWords, pointer: string): Kind | undefined;
  /** Faults that only show beside the scale or levels the conversion must land on. */
  check(conversion: Kind, target: Target, setting: Setting, pointer: string): Problem[];
  /** Undefined when the conversion says nothing about the raw value: it is off the conversion's scale. */
  convert(conversion: Kind, raw: Rational, context: ConversionContext): Converted | undefined;
  conditions?(conversion: Kind): Condition[];
}
