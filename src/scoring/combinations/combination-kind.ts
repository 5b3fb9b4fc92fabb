/** What each kind of combination offers. */
import type { Component, Scale } from '../policy.ts';
import type { Problem } from '../problem.ts';
import type { Rational } from '../rational.ts';
import type { Mapping, Reader } from '../reading/reader.ts';
import type { Citation, TraceStep } from '../trace.ts';

/** A component with its value on the policy's scale and its weight after the rules for missing components. */
export interface WeighedValue {
  readonly component: Component;
  readonly value: Rational;
  readonly weight: Rational;
}

export interface CombinationKind<Kind extends { readonly kind: string }> {
  read(reader: Reader, record: Mapping, pointer: string): Kind | undefined;
  /** Faults of the components as this combination uses them, given the composite's scale; pointers start at the policy. */
  check(combination: Kind, components: readonly Component[], scale: Scale, schoolYear: string | undefined): Problem[];
  combine(values: readonly WeighedValue[], citation: Citation | undefined): { value: Rational; step: TraceStep };
}
