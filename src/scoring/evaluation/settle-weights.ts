/** Weights after re-weightings and the rules for missing parts. Missing never counts as zero. */
import { cite } from '../cite.ts';
import { holds } from '../conditions/holds.ts';
import { conditionText } from '../conditions/in-words.ts';
import { UndeterminedWeightError } from '../errors.ts';
import { forGroup } from '../groups.ts';
import type { MissingRule } from '../missing.ts';
import type { Component, PartsOrigin } from '../policy.ts';
import { amountIn, isUndetermined } from '../quantity.ts';
import { type Rational, add, decimalText, divide, isZero, multiply, one, plainText, sum, zero } from '../rational.ts';
import type { Ended, StepContext } from '../steps/step-kind.ts';
import type { NamedValue } from '../trace.ts';

export interface MissingPart {
  readonly component: Component;
  readonly missing: string;
}

/** Weights of the present parts, or why there is no result. */
export type Settled = { readonly weights: ReadonlyMap<string, Rational> } | { readonly ended: readonly Ended[] };

/** The rule for a missing part in the person's group; a part without one blocks. */
export const ruleOf = ({ missing }: Component, { setting }: StepContext): MissingRule =>
  forGroup(missing, setting.group) ?? { rule: 'block' };

export function missingReason({ component, missing }: MissingPart, context: StepContext): Ended {
  const isFinal = ruleOf(component, context).rule === 'no-rating';
  return {
    outcome: isFinal ? 'no-rating' : 'pending',
    code: 'missing-component',
    component: component.key,
    sentence: isFinal
      ? `${component.title} is missing (${missing}), and the policy then gives no rating.`
      : `${component.title} is missing (${missing}), and the policy gives no rating without it.`,
    remedy: isFinal
      ? 'None under this policy; the evaluation is recorded without a rating.'
      : `Record ${component.title}, then score again.`,
  };
}

/** A line of the trace about a missing part. */
export function recordMissing(
  { component, missing }: MissingPart,
  sentence: string,
  result: string,
  context: StepContext,
): void {
  const { rule, reference } = ruleOf(component, context);
  const citation = cite(context.policy, reference);
  context.record(() => ({
    step: 'missing-component',
    component: component.key,
    sentence: `${component.title} is missing (${missing}). ${sentence}`,
    inputs: [{ name: 'rule', value: rule }],
    result,
    ...(citation ? { citation } : {}),
  }));
}

export const nothingPresent: Ended = {
  outcome: 'pending',
  code: 'no-component',
  sentence: 'No component that carries weight is present, so there is nothing to rate.',
  remedy: 'Record at least one component that carries weight, then score again.',
};

/** Each part's weight as the policy states it, or one for each. */
export function statedWeights(
  components: readonly Component[],
  weighs: 'own' | 'one-each',
  context: StepContext,
): Map<string, Rational> {
  const weights = new Map<string, Rational>();
  for (const { key, title, weight } of components) {
    if (weighs === 'one-each') weights.set(key, one);
    else if (weight && isUndetermined(weight))
      throw new UndeterminedWeightError(key, title, cite(context.policy, weight.reference));
    else if (weight) weights.set(key, amountIn(weight, context.setting));
  }
  return weights;
}

/** The first re-weighting that holds replaces all weights. */
export function reweighted(
  { reweight, components }: PartsOrigin,
  usual: Map<string, Rational>,
  context: StepContext,
): Map<string, Rational> {
  const inputs: NamedValue[] = [];
  const found = reweight.find(({ when }) => holds(when, context.known, inputs) === true);
  if (!found) return usual;
  const weights = new Map(
    components.map(({ key }) => {
      const weight = found.weights.get(key);
      return [key, weight ? amountIn(weight, context.setting) : zero];
    }),
  );
  const citation = cite(context.policy, found.reference);
  const text = components.map(({ key, title }) => `${title} ${decimalText(weights.get(key) ?? zero)}`).join(', ');
  context.record(() => ({
    step: 'reweighting',
    sentence: `The weights change because ${conditionText(found.when, context.titleOf)}: ${text}.`,
    inputs,
    result: 'other weights',
    ...(citation ? { citation } : {}),
  }));
  return weights;
}

/** Moves a whole weight to a named part; false when the named part is itself missing. */
function give(weights: Map<string, Rational>, item: MissingPart, to: string, context: StepContext): boolean {
  const { component } = item;
  const received = weights.get(to);
  const given = weights.get(component.key);
  if (received === undefined || given === undefined) return false;
  const total = add(received, given);
  weights.delete(component.key);
  weights.set(to, total);
  const sentence = `Its weight of ${decimalText(given)} goes to ${context.titleOf(to)}, which now weighs ${decimalText(total)}.`;
  recordMissing(item, sentence, plainText(total), context);
  return true;
}

/** Shares the weights of missing parts among the present ones in proportion to what these weigh. */
function redistribute(weights: Map<string, Rational>, items: readonly MissingPart[], context: StepContext): void {
  const shared = sum(items.map(({ component }) => weights.get(component.key) ?? zero));
  for (const { component } of items) weights.delete(component.key);
  const present = sum(weights.values());
  if (isZero(present)) return;
  const factor = divide(add(present, shared), present);
  for (const [key, weight] of weights) weights.set(key, multiply(weight, factor));
  const shares = [...weights].map(([key, weight]) => `${context.titleOf(key)} now weighs ${decimalText(weight)}`);
  const sentence = `Its weight is shared among the other components in proportion to theirs: ${shares.join(', ')}.`;
  for (const item of items) recordMissing(item, sentence, 'redistributed', context);
}

/**
 * Applies each missing part's rule: first those that end the rating, then named destinations, then proportional
 * sharing of what is left. A part that weighs nothing is not missed.
 */
export function settleWeights(
  usual: ReadonlyMap<string, Rational>,
  absent: readonly MissingPart[],
  context: StepContext,
): Settled {
  const missed = absent.filter(({ component }) => !isZero(usual.get(component.key) ?? zero));
  const ending = missed.filter(({ component }) => {
    const { rule } = ruleOf(component, context);
    return rule !== 'redistribute' && rule !== 'give-to';
  });
  if (ending.length > 0) {
    for (const item of ending) recordMissing(item, 'The policy gives no rating without it.', 'no rating', context);
    return { ended: ending.map((item) => missingReason(item, context)) };
  }
  const keys = new Set(absent.map(({ component }) => component.key));
  const weights = new Map(usual);
  for (const item of missed) {
    const rule = ruleOf(item.component, context);
    if (rule.rule !== 'give-to') continue;
    if (keys.has(rule.component) || !give(weights, item, rule.component, context))
      return { ended: [missingReason(item, context)] };
  }
  const sharing = missed.filter(({ component }) => ruleOf(component, context).rule === 'redistribute');
  if (sharing.length > 0) redistribute(weights, sharing, context);
  return isZero(sum(weights.values())) ? { ended: [nothingPresent] } : { weights };
}
