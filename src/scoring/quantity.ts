/** A number of a policy with what makes it readable: its label, unit, source, and the school years it holds for. */
import { EvidenceError } from './errors.ts';
import type { Rational } from './rational.ts';

/** A value in force from one school year through another ('2013-14'); open where absent. */
export interface DatedValue {
  readonly from?: string;
  readonly through?: string;
  readonly value: Rational;
  readonly reference?: SourceReference;
}

/** A source of the policy's `references`, and the place inside it. */
export interface SourceReference {
  readonly source: string;
  readonly at?: string;
}

export interface Quantity {
  readonly label?: string;
  readonly unit?: string;
  readonly reference?: SourceReference;
  /** One undated value, or several that follow each other in time. */
  readonly values: readonly DatedValue[];
}

/** A number that the parties have not settled: it can be published, shown and modelled, but not scored with. */
export interface Undetermined {
  readonly undetermined: true;
  readonly label?: string;
  readonly reference?: SourceReference;
}

export const isUndetermined = (amount: Quantity | Undetermined): amount is Undetermined => 'undetermined' in amount;

/** The value in force in a school year, or undefined when none is. School years compare as text. */
export function valueIn(quantity: Quantity, schoolYear: string | undefined): Rational | undefined {
  const only = quantity.values[0];
  if (quantity.values.length === 1 && only?.from === undefined && only?.through === undefined) return only?.value;
  if (schoolYear === undefined) return undefined;
  return quantity.values.find(
    ({ from, through }) =>
      (from === undefined || from <= schoolYear) && (through === undefined || schoolYear <= through),
  )?.value;
}

/** As {@link valueIn}, for scoring; throws EvidenceError when the evidence's school year selects no value. */
export function amountIn(quantity: Quantity, schoolYear: string | undefined): Rational {
  const value = valueIn(quantity, schoolYear);
  if (value !== undefined) return value;
  const label = quantity.label ?? 'a number';
  if (schoolYear === undefined)
    throw new EvidenceError(
      '/schoolYear',
      `This policy's values depend on the school year (${label}), and the evidence names none.`,
      'State the school year of the evaluation, for example 2025-26.',
    );
  throw new EvidenceError(
    '/schoolYear',
    `This policy has no value for "${label}" in ${schoolYear}.`,
    'Score with a policy version that is in force in that school year.',
  );
}
