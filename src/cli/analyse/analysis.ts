/** Everything that `fairweight analyse` tells: the exact answer of src/modelling, and what is for single rows. */
import { buildModel } from '../../modelling/answer/build-model.ts';
import type { Model, ModelQuality } from '../../modelling/answer/model.ts';
import { binomialQuality } from '../../modelling/answer/quality.ts';
import { rated } from '../../modelling/answer/question.ts';
import { type PreparedCohort, prepareCohort } from '../../modelling/prepared-cohort.ts';
import { type RatingChance, ratingChances } from '../../modelling/rating-chances.ts';
import { componentTypes } from '../../modules.ts';
import type { Policy } from '../../scoring/policy.ts';
import type { ModelInputs } from '../modelling/read-inputs.ts';
import { CommandError } from '../read-document.ts';

export interface AnalysisTerms {
  readonly moves: string | undefined;
  /** By key of component; empty where none is known. */
  readonly reliabilities: ReadonlyMap<string, number>;
  readonly standardErrors: ReadonlyMap<string, number>;
}

export interface Analysis {
  /** That is analysed: the scenario's, or the policy itself. */
  readonly policy: Policy;
  readonly model: Model;
  readonly binomial: Pick<ModelQuality, 'accuracy' | 'consistency'> | undefined;
  /** Undefined without standard errors, and where the composite is no weighted sum. */
  readonly chances: readonly RatingChance[] | undefined;
}

function refuseUnknown({ components }: Policy, option: string, keys: Iterable<string>): void {
  const known = components.map(({ key }) => key);
  for (const key of keys)
    if (!known.includes(key))
      throw new CommandError(`--${option}: "${key}" is not a component of the composite. Use: ${known.join(', ')}.`);
}

/** Each policy is prepared once, however often it is asked for. */
function preparing({ cohort }: ModelInputs): (policy: Policy) => PreparedCohort {
  const known = new Map<Policy, PreparedCohort>();
  return (policy) => {
    const prepared = known.get(policy) ?? prepareCohort(policy, cohort, componentTypes);
    known.set(policy, prepared);
    return prepared;
  };
}

/** Throws CommandError for numbers of a component that there is not, and what keeps the policy from rating. */
export function analysisOf(inputs: ModelInputs, { moves, reliabilities, standardErrors }: AnalysisTerms): Analysis {
  const { current, scenarios, cohort } = inputs;
  const { policy } = scenarios[0] ?? current;
  refuseUnknown(policy, 'reliability', reliabilities.keys());
  refuseUnknown(policy, 'se', standardErrors.keys());
  const prepare = preparing(inputs);
  const prepared = prepare(policy);
  const model = buildModel({
    policy: current.policy,
    scenario: policy,
    cohort,
    types: componentTypes,
    moves,
    steps: 1,
    reliabilities,
    prepare,
  });
  const asked = standardErrors.size > 0 && prepared.method === 'exact';
  return {
    policy,
    model,
    binomial: binomialQuality(rated(policy, prepare), reliabilities),
    chances: asked ? ratingChances(prepared, standardErrors) : undefined,
  };
}
