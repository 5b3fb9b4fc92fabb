/** The lines across a triangle of two weights at which one row's rating changes, in words and as data. */
import { prepareCohort } from '../../modelling/prepared-cohort.ts';
import { type RatingLine, type RatingLines, ratingLines } from '../../modelling/rating-lines.ts';
import type { WeightPlane } from '../../modelling/weight-triangle.ts';
import type { Cohort } from '../../modelling/cohort.ts';
import { componentTypes } from '../../modules.ts';
import type { Policy } from '../../scoring/policy.ts';
import { type Rational, compare, exactText, subtract, zero } from '../../scoring/rational.ts';
import { CommandError } from '../read-document.ts';
import { ratingKey, ratingText } from './texts.ts';

export interface LinesOfRow {
  readonly id: string;
  readonly policy: Policy;
  /** Why there are none to solve for; undefined where there are. */
  readonly why: string | undefined;
  /** Undefined where the row has no rating inside the triangle, too. */
  readonly lines: RatingLines | undefined;
}

/** Throws CommandError where the cohort has no such row. */
export function linesOfRow(policy: Policy, cohort: Cohort, plane: WeightPlane, id: string): LinesOfRow {
  const row = cohort.ids.indexOf(id);
  if (row < 0) throw new CommandError(`The cohort has no row "${id}".`);
  const prepared = prepareCohort(policy, cohort, componentTypes);
  if (prepared.method === 'grid') return { id, policy, why: prepared.why, lines: undefined };
  return { id, policy, why: undefined, lines: ratingLines(prepared, plane, row) };
}

interface Coefficients {
  readonly constant: Rational;
  /** Of the first and of the second share. */
  readonly first: Rational;
  readonly second: Rational;
}

/** (1 - u - v) rest + u first + v second as one constant and a factor of each share. */
const coefficientsOf = ({ rest, first, second }: RatingLine): Coefficients => ({
  constant: rest,
  first: subtract(first, rest),
  second: subtract(second, rest),
});

const signed = (factor: Rational, title: string): string =>
  compare(factor, zero) < 0
    ? ` - ${exactText(subtract(zero, factor))} × ${title}`
    : ` + ${exactText(factor)} × ${title}`;

function lineText(line: RatingLine, policy: Policy, [a, b]: readonly [string, string]): string {
  const { constant, first, second } = coefficientsOf(line);
  const place = line.isIncluded ? 'is 0 or more' : 'is above 0';
  return `  ${ratingText(policy.levels, line.code)} where ${exactText(constant)}${signed(first, a)}${signed(second, b)} ${place}`;
}

export function linesText({ id, policy, why, lines }: LinesOfRow, titles: readonly [string, string]): string[] {
  if (why !== undefined) return [`${id}: there are no straight lines. ${why}`];
  if (!lines) return [`${id}: no pair of weights gives a rating.`];
  return [
    `${id}: ${ratingText(policy.levels, lines.lowest)}, and where both weights and what they leave are above 0, with shares from 0 to 1:`,
    ...lines.lines.map((line) => lineText(line, policy, titles)),
  ];
}

export const linesJson = ({ id, policy, why, lines }: LinesOfRow): unknown => ({
  id,
  why: why ?? null,
  lowest: lines ? ratingKey(policy.levels, lines.lowest) : null,
  lines:
    lines?.lines.map((line) => {
      const { constant, first, second } = coefficientsOf(line);
      return {
        rating: ratingKey(policy.levels, line.code),
        isIncluded: line.isIncluded,
        constant: exactText(constant),
        first: exactText(first),
        second: exactText(second),
      };
    }) ?? null,
});
