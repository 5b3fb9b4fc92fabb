import { type Fraction, exactText, order, plus, readFraction, times } from '../../components/model/fraction.ts';
import { percent } from '../../components/model/share-words.ts';
import type { Part } from './policy-parts.ts';
import { type ScenarioDraft, weightField } from './scenario-draft.ts';
import { words } from './words.ts';

/** What the policy language calls a weight that the parties have not settled. */
export const openWord = 'undetermined';

/** A weight in percent of its whole; in the policy's own units where the whole is not known. */
export function weightInWords({ whole }: Part, weight: string | null): string {
  const value = weight === null ? undefined : readFraction(weight);
  if (value === undefined) return weight ?? words.noOneWeight;
  return whole ? percent(exactText(shareOf(value, whole))) : exactText(value);
}

const shareOf = (value: Fraction, whole: Fraction): Fraction => times(value, { n: whole.d, d: whole.n });

/** What the weights of the composite's own parts sum to; nothing where that cannot be told. */
export function sumInWords(parts: readonly Part[], draft: ScenarioDraft): string {
  const own = parts.filter(({ within }) => within === null);
  const whole = own[0]?.whole;
  const weights = own.map(({ key, weight }) => draft[weightField(key)] || weight || '');
  const settled = weights.filter((weight) => weight !== openWord).map(readFraction);
  if (!whole || settled.length === 0 || settled.includes(undefined)) return '';
  const sum = shareOf(settled.filter((each) => each !== undefined).reduce(plus), whole);
  const text = percent(exactText(sum));
  if (weights.includes(openWord)) return words.sumOpen(text);
  return order(sum, { n: 1n, d: 1n }) === 0 ? words.sum(text) : words.sumWrong(text);
}
