/**
 * A number of a policy with what makes it readable (label, unit, source) and what it depends on: nothing, the school
 * year, the person's group, a local choice, or a formula over local choices.
 */
import type { Choice } from './choices.ts';
import { EvidenceError, UnchosenError } from './errors.ts';
import type { Rational } from './rational.ts';
import type { Setting } from './setting.ts';

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

/** A formula over choices, already read. */
export interface ChoiceFormula {
  readonly source: string;
  readonly choices: readonly Choice[];
  evaluate(values: ReadonlyMap<string, Rational>): Rational;
}

interface QuantityWords {
  readonly label?: string;
  readonly unit?: string;
  readonly reference?: SourceReference;
}

export type Quantity = QuantityWords &
  (
    | { /** One undated value, or several that follow each other in time. */ readonly values: readonly DatedValue[] }
    | { readonly byGroup: ReadonlyMap<string, Quantity> }
    | { readonly choice: Choice }
    | { readonly formula: ChoiceFormula }
  );

/** A number that the parties have not settled: it can be published, shown and modelled, but not scored with. */
export interface Undetermined {
  readonly undetermined: true;
  readonly label?: string;
  readonly reference?: SourceReference;
}

export const isUndetermined = (amount: Quantity | Undetermined): amount is Undetermined => 'undetermined' in amount;

/** A plain number as a quantity. */
export const plainQuantity = (value: Rational): Quantity => ({ values: [{ value }] });

function datedValue(values: readonly DatedValue[], schoolYear: string | undefined): Rational | undefined {
  const only = values[0];
  if (values.length === 1 && only?.from === undefined && only?.through === undefined) return only?.value;
  if (schoolYear === undefined) return undefined;
  return values.find(
    ({ from, through }) =>
      (from === undefined || from <= schoolYear) && (through === undefined || schoolYear <= through),
  )?.value;
}

/** What a choice amounts to in a setting; undefined while nobody has chosen. */
const chosenIn = ({ key, chosen }: Choice, { choices }: Setting): Rational | undefined => choices?.get(key) ?? chosen;

/** The value in force in a setting, or undefined when none is. School years compare as text. */
export function valueIn(quantity: Quantity, setting: Setting): Rational | undefined {
  if ('values' in quantity) return datedValue(quantity.values, setting.schoolYear);
  if ('choice' in quantity) return chosenIn(quantity.choice, setting);
  if ('byGroup' in quantity) {
    const own = setting.group === undefined ? undefined : quantity.byGroup.get(setting.group);
    return own && valueIn(own, setting);
  }
  const values = new Map<string, Rational>();
  for (const choice of quantity.formula.choices) {
    const value = chosenIn(choice, setting);
    if (value === undefined) return undefined;
    values.set(choice.key, value);
  }
  return quantity.formula.evaluate(values);
}

/** The choices that a quantity waits for. */
export function openChoices(quantity: Quantity): Choice[] {
  if ('choice' in quantity) return quantity.choice.chosen === undefined ? [quantity.choice] : [];
  if ('formula' in quantity) return quantity.formula.choices.filter(({ chosen }) => chosen === undefined);
  return 'byGroup' in quantity ? [...quantity.byGroup.values()].flatMap(openChoices) : [];
}

/**
 * As {@link valueIn}, for scoring. Throws UnchosenError while a choice is open, and EvidenceError when the evidence's
 * school year or group selects no value.
 */
export function amountIn(quantity: Quantity, setting: Setting): Rational {
  const value = valueIn(quantity, setting);
  if (value !== undefined) return value;
  const open = openChoices(quantity)[0];
  if (open) throw new UnchosenError(open.key, open.title);
  const label = quantity.label ?? 'a number';
  if ('byGroup' in quantity && (setting.group === undefined || !quantity.byGroup.has(setting.group)))
    throw new EvidenceError(
      '/facts',
      `This policy has no value for "${label}" in the group ${setting.group ?? 'that nobody named'}.`,
      'Score with a policy that covers this group.',
    );
  if (setting.schoolYear === undefined)
    throw new EvidenceError(
      '/schoolYear',
      `This policy's values depend on the school year (${label}), and the evidence names none.`,
      'State the school year of the evaluation, for example 2025-26.',
    );
  throw new EvidenceError(
    '/schoolYear',
    `This policy has no value for "${label}" in ${setting.schoolYear}.`,
    'Score with a policy version that is in force in that school year.',
  );
}
