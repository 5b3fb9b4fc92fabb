/** Scoring: policy and evidence in, outcome with trace out. Pure, exact and deterministic. */
import { cite } from './cite.ts';
import { combinationKind } from './combinations/index.ts';
import type { ComponentTypes } from './component-type.ts';
import { valueOfComponent } from './component-value.ts';
import { brokenConstraints } from './constraints/broken.ts';
import { UndeterminedCutPointError, UndeterminedWeightError } from './errors.ts';
import { screenEvidence } from './evidence.ts';
import { intervalOf, intervalText } from './intervals.ts';
import { settleWeights } from './missing.ts';
import type { Evidence, ExactNumber, NotRated, Outcome } from './outcome.ts';
import type { Policy } from './policy.ts';
import { amountIn, isUndetermined } from './quantity.ts';
import { type Rational, decimalText, exactText, plainText } from './rational.ts';
import { roundInSteps } from './rounding.ts';
import type { TraceStep } from './trace.ts';

export type { Evidence, NotRated, Outcome, Rated, Reason } from './outcome.ts';

export const exactNumber = (value: Rational): ExactNumber => ({ exact: exactText(value), decimal: decimalText(value) });

/** The policy's weights in a school year; throws UndeterminedWeightError for the first that is not settled. */
function weightsOf(policy: Policy, schoolYear: string | undefined): Map<string, Rational> {
  const weights = new Map<string, Rational>();
  for (const { key, title, weight } of policy.components) {
    if (!weight) continue;
    if (isUndetermined(weight)) throw new UndeterminedWeightError(key, title, cite(policy, weight.reference));
    weights.set(key, amountIn(weight, schoolYear));
  }
  return weights;
}

function refuseOpenCutPoints(policy: Policy): void {
  for (const { key, label, from } of policy.levels.list)
    if (from && isUndetermined(from)) throw new UndeterminedCutPointError(key, label, cite(policy, from.reference));
}

function ratingOf(policy: Policy, composite: Rational, schoolYear: string | undefined, trace: TraceStep[]) {
  const { list, reference } = policy.levels;
  const level = intervalOf(list, composite, schoolYear);
  if (!level) throw new RangeError(`no rating level holds ${exactText(composite)}; the policy was not checked`);
  const citation = cite(policy, level.from?.reference ?? reference);
  trace.push({
    step: 'rating-level',
    sentence: `The composite ${decimalText(composite)} is in the range ${intervalText(level, list[list.indexOf(level) + 1], schoolYear)}, so the rating is ${level.label}.`,
    inputs: [{ name: 'composite', value: plainText(composite) }],
    result: level.key,
    ...(citation ? { citation } : {}),
  });
  return { key: level.key, label: level.label };
}

/**
 * Scores one evaluation. The policy must come from parsePolicy with the same component types.
 * Throws EvidenceError (with a pointer into the evidence), UndeterminedWeightError or UndeterminedCutPointError.
 */
export function score(policy: Policy, evidence: Evidence, types: ComponentTypes): Outcome {
  const { schoolYear } = evidence;
  const policyWeights = weightsOf(policy, schoolYear);
  refuseOpenCutPoints(policy);
  const trace = screenEvidence(policy, evidence);
  const values = policy.components.map((component) => valueOfComponent(policy, component, evidence, types));
  trace.push(...values.flatMap(({ steps }) => steps));

  const missing = values.filter((item) => 'missing' in item);
  const settled = settleWeights(policy, policyWeights, missing);
  trace.push(...settled.steps);
  if (settled.outcome !== 'rated') return { outcome: settled.outcome, reasons: settled.reasons, trace };
  const broken: NotRated['reasons'] = brokenConstraints(policy, settled.weights, schoolYear);
  if (broken.length > 0) return { outcome: 'no-rating', reasons: broken, trace };

  const weighed = values.flatMap((item) => {
    const weight = settled.weights.get(item.component.key);
    return 'value' in item && weight !== undefined ? [{ component: item.component, value: item.value, weight }] : [];
  });
  const kind = combinationKind(policy.combination.kind);
  const combined = kind.combine(weighed, cite(policy, policy.combination.reference));
  trace.push(combined.step);
  const composite = roundInSteps(policy, policy.rounding, combined.value, 'Composite', trace);
  const rating = ratingOf(policy, composite, schoolYear, trace);
  const weights = Object.fromEntries(weighed.map(({ component, weight }) => [component.key, exactText(weight)]));
  return { outcome: 'rated', composite: exactNumber(composite), rating, weights, trace };
}
