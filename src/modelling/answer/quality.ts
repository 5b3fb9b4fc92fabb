/** How often a rating is the right one, where the reliabilities of the parts are known. */
import { amountIn, isUndetermined, valueIn } from '../../scoring/quantity.ts';
import type { Policy } from '../../scoring/policy.ts';
import { nearDouble } from '../near-double.ts';
import { classifyNormal } from '../statistics/classification.ts';
import { covarianceMatrix, meanOf } from '../statistics/covariance.ts';
import { livingstonLewis } from '../statistics/livingston-lewis.ts';
import { quadratic } from '../statistics/matrix.ts';
import { compositeReliability } from '../statistics/reliability.ts';
import { mayDescribeParts, sharesOfAll } from './effective.ts';
import type { ModelQuality } from './model.ts';
import { completeParts } from './part-values.ts';
import type { Rated } from './question.ts';
import type { Release } from './release.ts';
import { rounded } from './words.ts';

/** By key of component, 0 to 1. */
export type Reliabilities = ReadonlyMap<string, number>;

/** Where each level above the lowest begins, on the composite; undefined where one is open or no number. */
function cutsOf({ levels }: Policy, schoolYear: string | undefined): number[] | undefined {
  const cuts = levels.list
    .slice(1)
    .map(({ from }) => (from && !isUndetermined(from) ? nearDouble(amountIn(from, { schoolYear })) : undefined));
  return cuts.every((cut) => cut !== undefined) ? cuts : undefined;
}

const percent = (value: number): string => `${(value * 100).toFixed(0)} %`;

interface Signal {
  readonly reliability: number;
  readonly cuts: readonly number[];
  /** Composites of the rows that have every part. */
  readonly scores: readonly number[];
  readonly deviation: number;
}

/** Undefined where a reliability, weight or cut point is not known, or composites do not vary. */
function signalOf({ policy, prepared }: Rated, reliabilities: Reliabilities | undefined): Signal | undefined {
  if (prepared?.method !== 'exact' || !reliabilities) return undefined;
  const known = policy.components.map(({ key }) => reliabilities.get(key));
  const shares = sharesOfAll(policy, prepared.cohort.schoolYear)?.map(nearDouble);
  const cuts = cutsOf(policy, prepared.cohort.schoolYear);
  if (!shares || !cuts || !known.every((value) => value !== undefined)) return undefined;
  const { rows, columns } = completeParts(prepared);
  const covariance = covarianceMatrix(columns);
  const reliability = compositeReliability(covariance, shares, known);
  if (reliability === undefined || reliability <= 0 || reliability >= 1) return undefined;
  const scores = rows.map((_, row) =>
    shares.reduce((sum, share, place) => sum + share * (columns[place]?.[row] ?? Number.NaN), 0),
  );
  return { reliability, cuts, scores, deviation: Math.sqrt(quadratic(covariance, shares)) };
}

/** Under normal errors. Null where a reliability, weight or cut point is not known. */
export function modelQuality(
  before: Rated,
  after: Rated,
  reliabilities: Reliabilities | undefined,
  release: Release,
): ModelQuality | null {
  const signal = mayDescribeParts(before, after, release) ? signalOf(after, reliabilities) : undefined;
  if (!signal) return null;
  const { reliability, cuts, scores, deviation } = signal;
  const mean = meanOf(scores);
  const { accuracy, consistency } = classifyNormal(
    reliability,
    cuts.map((cut) => (cut - mean) / deviation),
  );
  return {
    reliability: rounded(reliability, 2),
    accuracy: rounded(accuracy, 2),
    consistency: rounded(consistency, 2),
    sentence: `With these reliabilities ${percent(accuracy)} of ratings would be those of the true scores, and ${percent(consistency)} would come out the same a second time, if errors are normal and independent.`,
  };
}

/**
 * The same by Livingston and Lewis (1995), which takes the form of the scores from the cohort itself. It is for the
 * exact answer only. Undefined where {@link modelQuality} is null, where the policy states no ends of its composite's
 * scale, and where no beta distribution fits.
 */
export function binomialQuality(
  after: Rated,
  reliabilities: Reliabilities | undefined,
): Pick<ModelQuality, 'accuracy' | 'consistency'> | undefined {
  const { scale } = after.policy.overall;
  const schoolYear = after.prepared?.cohort.schoolYear;
  const lowest = scale?.lowest && valueIn(scale.lowest, { schoolYear });
  const highest = scale?.highest && valueIn(scale.highest, { schoolYear });
  const signal = signalOf(after, reliabilities);
  if (!signal || !lowest || !highest) return undefined;
  const found = livingstonLewis({ ...signal, lowest: nearDouble(lowest), highest: nearDouble(highest) });
  return found && { accuracy: rounded(found.accuracy, 2), consistency: rounded(found.consistency, 2) };
}
