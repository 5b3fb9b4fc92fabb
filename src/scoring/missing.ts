/** What a policy says when a component has no value. There is no default, and missing never counts as zero. */
import { cite } from './cite.ts';
import type { Reason } from './outcome.ts';
import type { Component, Policy } from './policy.ts';
import type { SourceReference } from './quantity.ts';
import { type Rational, add, decimalText, divide, isZero, multiply, plainText, sum, zero } from './rational.ts';
import type { TraceStep } from './trace.ts';

/**
 * block: no rating until the component arrives. redistribute: its weight goes to the present components in proportion
 * to theirs. give-to: its whole weight goes to one named component. no-rating: the evaluation ends without a rating.
 */
export type MissingRule = { readonly reference?: SourceReference } & (
  | { readonly rule: 'block' }
  | { readonly rule: 'redistribute' }
  | { readonly rule: 'give-to'; readonly component: string }
  | { readonly rule: 'no-rating' }
);

/** Weights after the rules for missing components, or the reasons why no rating can be given. */
export interface SettledWeights {
  /** By component key; only present components, and they sum to what the policy's weights sum to. */
  readonly weights: ReadonlyMap<string, Rational>;
  readonly steps: TraceStep[];
  readonly reasons: Reason[];
  readonly outcome: 'rated' | 'pending' | 'no-rating';
}

interface MissingComponent {
  readonly component: Component;
  readonly missing: string;
}

function reasonFor({ component, missing }: MissingComponent): Reason {
  const isFinal = component.missing.rule === 'no-rating';
  return {
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

function lineFor(
  policy: Policy,
  { component, missing }: MissingComponent,
  sentence: string,
  result: string,
): TraceStep {
  const citation = cite(policy, component.missing.reference);
  return {
    step: 'missing-component',
    component: component.key,
    sentence: `${component.title} is missing (${missing}). ${sentence}`,
    inputs: [{ name: 'rule', value: component.missing.rule }],
    result,
    ...(citation ? { citation } : {}),
  };
}

const noDestination: Reason = {
  code: 'no-component',
  sentence: 'No component that carries weight is present, so there is nothing to rate.',
  remedy: 'Record at least one component that carries weight, then score again.',
};

/** Moves whole weights to named components; undefined when the named component is itself missing. */
function give(
  policy: Policy,
  weights: Map<string, Rational>,
  item: MissingComponent,
  to: string,
): TraceStep | undefined {
  const { component } = item;
  const receiver = policy.components.find(({ key }) => key === to);
  const received = weights.get(to);
  const given = weights.get(component.key);
  if (!receiver || received === undefined || given === undefined) return undefined;
  const total = add(received, given);
  weights.delete(component.key);
  weights.set(to, total);
  const sentence = `Its weight of ${decimalText(given)} goes to ${receiver.title}, which now weighs ${decimalText(total)}.`;
  return lineFor(policy, item, sentence, plainText(total));
}

/** Shares the weights of missing components among the present ones in proportion to what these weigh. */
function redistribute(policy: Policy, weights: Map<string, Rational>, items: readonly MissingComponent[]): TraceStep[] {
  const shared = sum(items.map(({ component }) => weights.get(component.key) ?? zero));
  for (const { component } of items) weights.delete(component.key);
  const present = sum(weights.values());
  if (isZero(present)) return [];
  const factor = divide(add(present, shared), present);
  for (const [key, weight] of weights) weights.set(key, multiply(weight, factor));
  const shares = policy.components
    .filter(({ key }) => weights.has(key))
    .map(({ key, title }) => `${title} now weighs ${decimalText(weights.get(key) ?? zero)}`);
  return items.map((item) =>
    lineFor(
      policy,
      item,
      `Its weight is shared among the other components in proportion to theirs: ${shares.join(', ')}.`,
      'redistributed',
    ),
  );
}

/**
 * Applies each missing component's rule: first those that end the rating, then named destinations, then proportional
 * sharing of what is left. Missing never counts as zero.
 */
export function settleWeights(
  policy: Policy,
  policyWeights: ReadonlyMap<string, Rational>,
  missing: readonly MissingComponent[],
): SettledWeights {
  const ending = missing.filter(({ component }) => ['block', 'no-rating'].includes(component.missing.rule));
  if (ending.length > 0) {
    const isFinal = ending.some(({ component }) => component.missing.rule === 'no-rating');
    const steps = ending.map((item) => lineFor(policy, item, 'The policy gives no rating without it.', 'no rating'));
    return {
      weights: policyWeights,
      steps,
      reasons: ending.map(reasonFor),
      outcome: isFinal ? 'no-rating' : 'pending',
    };
  }
  const absent = new Set(missing.map(({ component }) => component.key));
  const weights = new Map(policyWeights);
  const steps: TraceStep[] = [];
  for (const item of missing) {
    const rule = item.component.missing;
    if (rule.rule !== 'give-to') continue;
    const line = absent.has(rule.component) ? undefined : give(policy, weights, item, rule.component);
    if (!line) return { weights, steps, reasons: [reasonFor(item)], outcome: 'pending' };
    steps.push(line);
  }
  const sharing = missing.filter(({ component }) => component.missing.rule === 'redistribute');
  if (sharing.length > 0) steps.push(...redistribute(policy, weights, sharing));
  const isEmpty = isZero(sum(weights.values()));
  return isEmpty
    ? { weights, steps, reasons: [noDestination], outcome: 'pending' }
    : { weights, steps, reasons: [], outcome: 'rated' };
}
