/** What each kind of conversion offers. */
import type { Scale } from '../policy.ts';
import type { Problem } from '../problem.ts';
import type { Rational } from '../rational.ts';
import type { Mapping, Reader } from '../reading/reader.ts';

export interface Converted {
  readonly value: Rational;
  /** How the raw value led to it, as the second half of a sentence: 'falls in the band from 8 to below 20'. */
  readonly how: string;
}

export interface ConversionKind<Kind extends { readonly kind: string }> {
  /** Reads the policy's text; faults go to the reader. */
  read(reader: Reader, record: Mapping, pointer: string): Kind | undefined;
  /** Faults that only show beside the scale the conversion must land on. */
  check(conversion: Kind, scale: Scale, schoolYear: string | undefined, pointer: string): Problem[];
  /** Undefined when the conversion says nothing about the raw value: it is off the conversion's scale. */
  convert(conversion: Kind, raw: Rational, schoolYear: string | undefined): Converted | undefined;
}
