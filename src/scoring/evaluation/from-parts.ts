/** A node's value from its parts: what is missing, what each weighs, and how they combine. */
import { combinationKind } from '../combinations/index.ts';
import type { PartValue } from '../combinations/combination-kind.ts';
import { EvidenceError } from '../errors.ts';
import { forGroup } from '../groups.ts';
import { levelOf } from '../levels.ts';
import { own } from '../own.ts';
import type { Component, PartsOrigin, PolicyNode } from '../policy.ts';
import { pointerTo } from '../problem.ts';
import type { Rational } from '../rational.ts';
import { present } from '../reading/read-quantity.ts';
import { isMapping } from '../reading/reader.ts';
import type { Ended, StepContext } from '../steps/step-kind.ts';
import type { Evaluation } from './evaluation.ts';
import { type NodeResult, noNumbers } from './part-result.ts';
import { placed } from './placed.ts';
import { statedValue } from './raw-value.ts';
import {
  type MissingPart,
  missingReason,
  recordMissing,
  reweighted,
  ruleOf,
  settleWeights,
  statedWeights,
} from './settle-weights.ts';

/** What was handed in for a node that has parts, where that is permitted. */
function handedIn(evaluation: Evaluation, node: PolicyNode, { components }: PartsOrigin): NodeResult | undefined {
  const { evidence, isEarlier } = evaluation.terms;
  const given = own(evidence.components, node.key);
  if (given === undefined || given === null) return undefined;
  const stated = placed(node, () => (isMapping(given) ? statedValue(node, given) : undefined), true);
  const part = components.find(({ key }) => own(evidence.components, key) !== undefined);
  if (!stated || !(node.mayBeStated || isEarlier) || (part && !isEarlier))
    throw new EvidenceError(
      pointerTo('/components', node.key),
      part
        ? `"${node.title}" was handed in together with its part "${part.title}".`
        : `"${node.title}" is worked out from its parts, and this policy takes no value for it.`,
      part ? 'Hand in one or the other.' : 'Hand in its parts instead.',
    );
  const from = present({ from: evaluation.recordAll(node, stated.steps) });
  if ('missing' in stated) return { missing: stated.missing };
  const value = 'level' in stated ? { level: stated.level, ...from } : { number: stated.value, ...from };
  return { value, numbers: stated.numbers ?? noNumbers };
}

/** The level that an evaluator chose. */
function judged(evaluation: Evaluation, node: PolicyNode): { level: string } | undefined {
  const given = own(evaluation.terms.evidence.components, node.key);
  if (given === undefined || given === null) return undefined;
  const stated = placed(node, () => (isMapping(given) ? statedValue(node, given) : undefined), true);
  if (stated && 'missing' in stated) return undefined;
  if (stated && 'level' in stated) return { level: stated.level };
  throw new EvidenceError(
    pointerTo('/components', node.key),
    `"${node.title}" takes the level that the evaluator chose.`,
    'Write {level: …}.',
  );
}

/** A node with parts: handed in where that is permitted, otherwise combined from its parts. */
export function fromParts(evaluation: Evaluation, node: PolicyNode, origin: PartsOrigin): NodeResult {
  const context = evaluation.context(node);
  const combination = forGroup(origin.combination, evaluation.setting.group);
  if (!combination)
    throw new EvidenceError(
      '/facts',
      `The policy says nothing about the group ${evaluation.setting.group ?? 'of this person'}.`,
      'State the facts that decide the group.',
    );
  const kind = combinationKind(combination.kind);
  const isJudged = combination.kind === 'judgment' && !evaluation.terms.isEarlier;
  const stated = isJudged ? undefined : handedIn(evaluation, node, origin);
  if (stated) return stated;
  const { present, absent } = gather(evaluation, origin.components, context);
  const settled = kind.weighs
    ? settleWeights(
        reweighted(origin, statedWeights(origin.components, kind.weighs, context), context),
        absent,
        context,
      )
    : withoutWeights(absent, context);
  if ('ended' in settled) return stopped(settled.ended, node === evaluation.terms.policy.overall);
  evaluation.weights.set(node.key, settled.weights);
  const counted = present.filter(({ component }) => !kind.weighs || settled.weights.has(component.key));
  const ends = endedParts(evaluation, origin.components, settled.weights, kind.weighs !== undefined);
  if (ends.length > 0) return { ended: ends };
  if (kind.needs === 'numbers') refuseWords(node, counted, kind.weighs ? settled.weights : undefined);
  const given = isJudged ? judged(evaluation, node) : undefined;
  const combined = kind.combine(combination, {
    ...context,
    node: { ...node, origin },
    parts: counted,
    weights: settled.weights,
    given,
  });
  return 'ended' in combined ? { ended: [combined.ended] } : { value: combined, numbers: noNumbers };
}

/** A level that counts as no number cannot be added up; to leave it out would count it as zero. */
function refuseWords(
  { title }: PolicyNode,
  parts: readonly PartValue[],
  weights: ReadonlyMap<string, Rational> | undefined,
): void {
  const wordy = parts.find(({ component: { key }, number }) => !number && (!weights || weights.get(key)?.n !== 0n));
  if (!wordy) return;
  const { component, level } = wordy;
  const label = (level !== undefined && levelOf(component.levels, level)?.label) || 'what was handed in';
  throw new EvidenceError(
    pointerTo('/components', component.key),
    `${component.title}: ${label} counts as no number, and "${title}" adds numbers up.`,
    'Hand in the number, or let the policy say by "value" what each level counts as.',
  );
}

/** Parts that ended the evaluation; one that weighs nothing does not. */
function endedParts(
  evaluation: Evaluation,
  components: readonly Component[],
  weights: ReadonlyMap<string, Rational>,
  weighs: boolean,
) {
  return components.flatMap(({ key }) => {
    const result = evaluation.result(key);
    const weight = weights.get(key);
    return 'ended' in result && (!weighs || (weight && weight.n !== 0n)) ? result.ended : [];
  });
}

function gather(evaluation: Evaluation, components: readonly Component[], context: StepContext) {
  const present: PartValue[] = [];
  const absent: MissingPart[] = [];
  for (const component of components) {
    const result = evaluation.result(component.key);
    if ('ended' in result) continue;
    if ('value' in result) present.push({ component, ...result.value });
    else {
      const stand = substitute(evaluation, component, result.missing, context);
      if (stand) present.push(stand);
      else absent.push({ component, missing: result.missing });
    }
  }
  return { present, absent };
}

/** Another component's value in the place of a missing one, where the policy says so. */
function substitute(
  evaluation: Evaluation,
  component: Component,
  missing: string,
  context: StepContext,
): PartValue | undefined {
  const rule = ruleOf(component, context);
  if (rule.rule !== 'substitute') return undefined;
  const other = evaluation.result(rule.component);
  if (!('value' in other)) return undefined;
  const sentence = `${evaluation.titleOf(rule.component)} stands in for it.`;
  recordMissing({ component, missing }, sentence, 'substituted', context);
  return { component, ...other.value };
}

/** A combination that does not weigh: each missing part either ends the rating or is left out. */
function withoutWeights(absent: readonly MissingPart[], context: StepContext) {
  const ending = absent.filter(({ component }) => ruleOf(component, context).rule !== 'leave-out');
  for (const item of absent)
    if (ending.includes(item)) recordMissing(item, 'The policy gives no rating without it.', 'no rating', context);
    else recordMissing(item, 'The policy does without it.', 'left out', context);
  if (ending.length > 0) return { ended: ending.map((item) => missingReason(item, context)) };
  return { weights: new Map<string, Rational>() };
}

/** Without a part it needs, a nested node is itself missing; the root is pending. What is final stays final. */
function stopped(ended: readonly Ended[], isRoot: boolean): NodeResult {
  if (isRoot || ended.some(({ outcome }) => outcome !== 'pending')) return { ended };
  return { missing: ended.map(({ sentence }) => sentence.replace(/\.$/, '')).join('; ') };
}
