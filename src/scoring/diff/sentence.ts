/** What happened at one place of a policy document, as a sentence. */
import { type Rational, compare, decimalText, multiply, one, ratio, readRational, zero } from '../rational.ts';
import { isMapping } from '../reading/reader.ts';

const longest = 300;

/** A value in a few words; the change itself carries it whole. */
function inShort(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : value.map(inShort).join(', ');
  if (!isMapping(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  if (Object.keys(value).join() === 'value') return inShort(value.value);
  const pairs = Object.entries(value).map(([key, item]) => {
    const text = inShort(item);
    return `${key} ${isMapping(item) || Array.isArray(item) ? `(${text})` : text}`;
  });
  return pairs.length === 0 ? 'nothing' : pairs.join(', ');
}

function shortened(value: unknown): string {
  const text = inShort(value);
  return text.length > longest ? `${text.slice(0, longest).trimEnd()} …` : text;
}

/** A sentence's end, where its last word may bring its own. */
const ended = (text: string): string => (/[.…]$/.test(text) ? text : `${text}.`);

/** "The levels of goals are", "The weight of goals is". */
const isPlural = (phrase: string): boolean =>
  /^The [a-z -]*s( of |$)/.test(phrase) && !/^The [a-z -]*(ss|us)( of |$)/.test(phrase);

const isShare = (value: Rational): boolean => compare(value, zero) >= 0 && compare(value, one) <= 0;
const percent = (value: Rational): string => `${decimalText(multiply(value, ratio(100n)))} percent`;

/** Whether the number at a path is a weight. */
function isWeight(path: readonly string[]): boolean {
  const names = path.filter((segment) => !/^\d+$/.test(segment));
  return names.some((segment) => segment === 'weight' || segment === 'weights');
}

function numbersChanged(
  path: readonly string[],
  phrase: string,
  texts: [string, string],
  numbers: [Rational, Rational],
) {
  const [before, after] = numbers;
  const order = compare(after, before);
  if (order === 0) return `${phrase} is written ${texts[1]} instead of ${texts[0]}; the number stays the same.`;
  if (isWeight(path) && isShare(before) && isShare(after))
    return `${phrase} goes from ${percent(before)} to ${percent(after)}.`;
  return `${phrase} ${order > 0 ? 'rises' : 'falls'} from ${texts[0]} to ${texts[1]}.`;
}

/** `before` or `after` is undefined for what was added or removed. */
export function sentenceFor(path: readonly string[], phrase: string, before: unknown, after: unknown): string {
  if (before === undefined) return ended(`${phrase} ${isPlural(phrase) ? 'are' : 'is'} added: ${shortened(after)}`);
  if (after === undefined)
    return ended(`${phrase} ${isPlural(phrase) ? 'are' : 'is'} removed; before: ${shortened(before)}`);
  if (typeof before === 'string' && typeof after === 'string') {
    const numbers = [readRational(before), readRational(after)] as const;
    if (numbers[0] && numbers[1]) return numbersChanged(path, phrase, [before, after], [numbers[0], numbers[1]]);
    return `${phrase} changes from "${before}" to "${after}".`;
  }
  return ended(`${phrase} ${isPlural(phrase) ? 'change' : 'changes'} from ${shortened(before)} to ${shortened(after)}`);
}
