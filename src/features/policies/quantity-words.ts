/** Numbers of a policy in words, exact: a share as a percentage, a dated number with its years. */
import { type Quantity, type Undetermined, isUndetermined } from '../../scoring/quantity.ts';
import { type Rational, compare, multiply, one, plainText, ratio, zero } from '../../scoring/rational.ts';

/** 'share of the composite' makes 0.70 read as 70 %. */
const isShare = (value: Rational, unit: string | undefined): boolean =>
  (unit === undefined || /\bshare\b/.test(unit)) && compare(value, zero) > 0 && compare(value, one) <= 0;

function numberInWords(value: Rational, unit: string | undefined, kind: 'weight' | 'number'): string {
  if (kind === 'weight' && isShare(value, unit)) return `${plainText(multiply(value, ratio(100n)))} %`;
  return unit === undefined || kind === 'number' ? plainText(value) : `${plainText(value)} ${unit}`;
}

function yearsInWords(from: string | undefined, through: string | undefined): string {
  if (from !== undefined && through !== undefined)
    return from === through ? ` in ${from}` : ` in ${from} to ${through}`;
  if (from !== undefined) return ` from ${from} on`;
  return through === undefined ? '' : ` through ${through}`;
}

/** '70 %', '0.25 in 2012-13; 0.5 from 2013-14 on', 'not settled yet' … */
export function quantityInWords(quantity: Quantity | Undetermined, kind: 'weight' | 'number' = 'number'): string {
  if (isUndetermined(quantity)) return 'not settled yet';
  const { unit } = quantity;
  if ('values' in quantity)
    return quantity.values
      .map(({ value, from, through }) => `${numberInWords(value, unit, kind)}${yearsInWords(from, through)}`)
      .join('; ');
  if ('byGroup' in quantity)
    return [...quantity.byGroup]
      .map(
        ([group, own]) =>
          `${quantityInWords({ ...own, ...(unit === undefined ? {} : { unit }) }, kind)} in the group ${group}`,
      )
      .join('; ');
  if ('formula' in quantity) return `by the formula ${quantity.formula.source}`;
  const { chosen, title } = quantity.choice;
  return chosen === undefined
    ? `left to local choice (${title})`
    : `${numberInWords(chosen, unit ?? quantity.choice.unit, kind)}, chosen locally (${title})`;
}
