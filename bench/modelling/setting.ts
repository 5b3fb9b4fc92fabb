/** What all peers work on: the cohort prepared once, the path, and both as the numbers that are handed to them. */
import { type ScaledSum, scaledSums } from '../../src/modelling/linear/scaled-sums.ts';
import { openStratum } from '../../src/modelling/linear/open-stratum.ts';
import { type ExactCohort, prepareCohort } from '../../src/modelling/prepared-cohort.ts';
import { type WeightPath, weightPath } from '../../src/modelling/weight-path.ts';
import { componentTypes } from '../../src/modules.ts';
import { rational } from '../../src/scoring/rational.ts';
import { cohortDocument, cohortOf, cuts, hundredths, inForce, moving, policyWith, proposed } from './cohort.ts';
import { timed } from './work.ts';

export const steps = 100;

export interface BenchSetting {
  readonly size: number;
  readonly inForce: ExactCohort;
  readonly proposed: ExactCohort;
  readonly path: WeightPath;
  /** By component, hundredths. */
  readonly columns: readonly Int32Array[];
  /** By policy, its weights and cut points as whole numbers. */
  readonly policies: readonly ScaledSum[];
  /** The composite as whole numbers of a common unit: at no weight of the moving component, and how it rises to all. */
  readonly start: ScaledSum;
  readonly slope: ScaledSum;
  /** Milliseconds that each step of getting ready took. */
  readonly preparing: ReadonlyMap<string, number>;
}

function prepared(weights: readonly number[], cohort: ReturnType<typeof cohortOf>): ExactCohort {
  const ready = prepareCohort(policyWith(weights), cohort, componentTypes);
  if (ready.method !== 'exact') throw new Error(ready.why);
  return ready;
}

function scaledPolicy(weights: readonly number[], { parts }: ExactCohort): ScaledSum {
  const coefficients = weights.map((weight) => rational(`${weight}/100`));
  const { sums, error } = scaledSums(parts, [{ coefficients, limits: cuts.map(rational) }]);
  const [scaled] = sums;
  if (!scaled || error !== 0) throw new Error('the policy is not a matter of whole numbers');
  return scaled;
}

export function benchSetting(size: number): BenchSetting {
  const columns = hundredths(size);
  const document = cohortDocument(columns);
  const read = timed(() => cohortOf(document));
  const first = timed(() => prepared(inForce, read.result));
  const path = weightPath(first.result.policy, moving);
  const [stratum] = first.result.strata;
  const open = stratum && openStratum(first.result, stratum, path);
  const [start, slope] = open?.scaled.sums ?? [];
  if (!start || !slope || open?.scaled.error !== 0) throw new Error('the path is not a matter of whole numbers');
  return {
    size,
    inForce: first.result,
    proposed: prepared(proposed, read.result),
    path,
    columns,
    policies: [scaledPolicy(inForce, first.result), scaledPolicy(proposed, first.result)],
    start,
    slope,
    preparing: new Map([
      ['reading decimal texts', read.time],
      ['stating parts under one policy', first.time],
    ]),
  };
}
