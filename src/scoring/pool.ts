/** Pooling a component's raw values over school years. */
import { EvidenceError } from './errors.ts';
import { pointerTo } from './problem.ts';
import type { SourceReference } from './quantity.ts';
import {
  type Rational,
  add,
  compare,
  decimalText,
  divide,
  isZero,
  mean,
  multiply,
  plainText,
  ratio,
  sum,
  zero,
} from './rational.ts';
import { present, readReference } from './reading/read-quantity.ts';
import type { Reader } from './reading/reader.ts';
import type { NamedValue } from './trace.ts';

/** weighted-mean: each year counts by its n. */
export const poolStatistics = ['median', 'mean', 'weighted-mean', 'sum', 'highest', 'lowest', 'latest'] as const;

export interface Pool {
  /** How many school years count at most, this one among them. */
  readonly years: number;
  readonly statistic: (typeof poolStatistics)[number];
  /** Pool only when this year alone rests on fewer than so many. */
  readonly onlyBelowN?: bigint;
  /** The years together must rest on at least so many; otherwise the value is missing. */
  readonly leastN?: bigint;
  /** At least so many years must have a value; otherwise the value is missing. */
  readonly leastYears?: number;
  /** This year alone counts where it is higher than the pooled value. */
  readonly betterOfCurrent: boolean;
  readonly reference?: SourceReference;
}

function readCount(reader: Reader, value: unknown, pointer: string): number | undefined {
  const text = reader.text(value, pointer);
  if (text === undefined || /^[1-9]\d{0,5}$/.test(text)) return text === undefined ? undefined : Number(text);
  return reader.refuse(pointer, `"${text}" is not a whole number from 1.`, 'It counts.', 'Write for example 3.');
}

export function readPool(reader: Reader, value: unknown, pointer: string): Pool | undefined {
  if (value === undefined || value === null) return undefined;
  const optional = ['only-below-n', 'minimum-n', 'minimum-years', 'better-of-current', 'reference'];
  const record = reader.mapping(value, pointer, ['years', 'statistic'], optional);
  if (!record) return undefined;
  const at = (name: string) => pointerTo(pointer, name);
  const years = readCount(reader, record.years, at('years'));
  const statistic = reader.choice(record.statistic, at('statistic'), poolStatistics);
  const below = readCount(reader, record['only-below-n'], at('only-below-n'));
  const least = readCount(reader, record['minimum-n'], at('minimum-n'));
  const better = reader.choice(record['better-of-current'], at('better-of-current'), ['true', 'false']);
  if (years === undefined || statistic === undefined) return undefined;
  return {
    years,
    statistic,
    betterOfCurrent: better === 'true',
    ...present({
      onlyBelowN: below === undefined ? undefined : BigInt(below),
      leastN: least === undefined ? undefined : BigInt(least),
      leastYears: readCount(reader, record['minimum-years'], at('minimum-years')),
      reference: readReference(reader, record.reference, at('reference')),
    }),
  };
}

/** One school year's raw value; `n` is how many pupils or results it rests on, where that is known. */
export interface YearValue {
  readonly schoolYear: string;
  readonly value: Rational;
  readonly n?: Rational;
  readonly from?: number;
}

const middleOf = (values: readonly Rational[]): Rational => {
  const sorted = values.toSorted(compare);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? zero;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? zero;
  return divide(add(lower, upper), ratio(2n));
};

function nOf({ n, schoolYear }: YearValue): Rational {
  if (n !== undefined) return n;
  throw new EvidenceError(
    '',
    `The number of pupils behind the value of ${schoolYear} is needed and not stated.`,
    'State it as "n" beside the value.',
  );
}

function statisticOf(years: readonly YearValue[], statistic: Pool['statistic']): Rational {
  const values = years.map(({ value }) => value);
  const sorted = values.toSorted(compare);
  switch (statistic) {
    case 'median':
      return middleOf(values);
    case 'mean':
      return mean(values);
    case 'weighted-mean': {
      const total = sum(years.map(nOf));
      if (isZero(total)) throw new EvidenceError('', 'The years rest on nobody at all.', 'Correct "n".');
      return divide(sum(years.map((year) => multiply(year.value, nOf(year)))), total);
    }
    case 'sum':
      return sum(values);
    case 'highest':
      return sorted.at(-1) ?? zero;
    case 'lowest':
      return sorted[0] ?? zero;
    case 'latest':
      return values[0] ?? zero;
    default:
      return statistic satisfies never;
  }
}

function formulaOf(years: readonly YearValue[], statistic: Pool['statistic']): string {
  const names = years.map((_, index) => (statistic === 'weighted-mean' ? `a${2 * index + 1}` : `a${index + 1}`));
  if (statistic === 'latest') return 'a1';
  if (statistic !== 'weighted-mean')
    return `${{ highest: 'max', lowest: 'min', median: 'median', mean: 'mean', sum: 'sum' }[statistic]}(${names.join(', ')})`;
  const counts = years.map((_, index) => `a${2 * index + 2}`);
  return `(${names.map((name, index) => `${name}*${counts[index]}`).join(' + ')})/(${counts.join(' + ')})`;
}

export interface Pooled {
  readonly value: Rational;
  readonly sentence: string;
  readonly inputs: NamedValue[];
  readonly formula: string;
}

/**
 * Pools years, this one first. A reason instead of a value when too few years or pupils are there. Throws
 * EvidenceError (empty pointer) when a number of pupils is needed and not stated.
 */
export function pooledValue(
  pool: Pool,
  years: readonly YearValue[],
  thisYear: string | undefined,
): Pooled | { missing: string } {
  const current = years.find(({ schoolYear }) => schoolYear === thisYear);
  const isEnough = current && pool.onlyBelowN !== undefined && compare(nOf(current), ratio(pool.onlyBelowN)) >= 0;
  const used = isEnough ? [current] : years;
  if (used.length === 0) return { missing: 'no year has a value' };
  if (pool.leastYears !== undefined && years.length < pool.leastYears)
    return { missing: `${years.length} years have a value, and the policy asks for at least ${pool.leastYears}` };
  if (pool.leastN !== undefined) {
    const n = sum(used.map(nOf));
    if (compare(n, ratio(pool.leastN)) < 0)
      return {
        missing: `the years rest on ${decimalText(n)} together, and the policy asks for at least ${pool.leastN}`,
      };
  }
  return described(pool, used, current);
}

function described(pool: Pool, used: readonly YearValue[], current: YearValue | undefined): Pooled {
  const pooled = statisticOf(used, pool.statistic);
  const isCurrent = pool.betterOfCurrent && current !== undefined && compare(current.value, pooled) > 0;
  const value = isCurrent ? current.value : pooled;
  const weighted = pool.statistic === 'weighted-mean';
  const inputs = used.flatMap((year): NamedValue[] => [
    { name: year.schoolYear, value: plainText(year.value), ...(year.from === undefined ? {} : { from: year.from }) },
    ...(weighted ? [{ name: `${year.schoolYear} n`, value: plainText(nOf(year)) }] : []),
  ]);
  const text = used.map(({ schoolYear, value: each }) => `${decimalText(each)} (${schoolYear})`).join(', ');
  const names = { 'weighted-mean': 'mean weighted by n', latest: 'latest value' };
  const name = pool.statistic in names ? names[pool.statistic as keyof typeof names] : pool.statistic;
  const better = isCurrent ? `; this year's ${decimalText(value)} is higher and counts` : '';
  const formula = formulaOf(used, pool.statistic);
  const place = current ? inputs.findIndex((input) => input.name === current.schoolYear) + 1 : 0;
  return {
    value,
    sentence: `the ${name} of ${text} is ${decimalText(pooled)}${better}.`,
    inputs,
    formula: pool.betterOfCurrent && place > 0 ? `max(${formula}, a${place})` : formula,
  };
}
