/** A policy's tree of components as a person would tell it: where each value comes from and what becomes of it. */
import type { z } from 'zod';
import type { Combination } from '../../scoring/combinations/index.ts';
import type { ComponentTypes } from '../../scoring/component-type.ts';
import type { PerGroup } from '../../scoring/groups.ts';
import type { MissingRule } from '../../scoring/missing.ts';
import { type Component, type Policy, type PolicyNode, allComponents, overallKey } from '../../scoring/policy.ts';
import type { policyDetail } from './contract.ts';
import { quantityInWords } from './quantity-words.ts';
import { stepInWords } from './step-words.ts';

export type OutlineNode = z.infer<typeof policyDetail>['outline'][number];

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

function combinationInWords(combination: Combination, titleOf: (key: string) => string): string {
  switch (combination.kind) {
    case 'weighted-mean':
      return 'The mean of its parts, each by its weight';
    case 'mean':
      return 'The mean of its parts';
    case 'points':
      return 'The sum of the points of its parts, each by its weight';
    case 'sum':
      return 'The sum of its parts';
    case 'matrix':
      return `A table read by ${combination.by.map(titleOf).join(' and ')}`;
    case 'rules':
      return `${counted(combination.rules.length, 'rule')} in order, of which the first that holds decides`;
    case 'tiers':
      return 'The highest level whose minimums are all met';
    case 'judgment':
      return 'The evaluator’s judgment, within what the policy requires';
    case 'best-of':
      return `The ${combination.choose} of its parts`;
    case 'formula':
      return `By the formula ${combination.formula}`;
    default:
      return combination satisfies never;
  }
}

function missingInWords(rule: MissingRule, titleOf: (key: string) => string): string {
  switch (rule.rule) {
    case 'block':
      return 'The rating waits';
    case 'no-rating':
      return 'There is no rating';
    case 'redistribute':
      return 'The other parts share its weight in proportion';
    case 'leave-out':
      return 'It is left out';
    case 'give-to':
      return `Its weight goes to ${titleOf(rule.component)}`;
    case 'substitute':
      return `The value of ${titleOf(rule.component)} stands in`;
    default:
      return rule satisfies never;
  }
}

function perGroup<Kind>(
  item: PerGroup<Kind>,
  groups: ReadonlyMap<string, string>,
  say: (kind: Kind) => string,
): string {
  if ('always' in item) return say(item.always);
  return [...item.byGroup].map(([group, kind]) => `${groups.get(group) ?? group}: ${say(kind)}`).join('; ');
}

/** Every component with the key of the whole it is a part of, each before its own parts. */
function placed(parts: readonly Component[], parent: string): { component: Component; parent: string }[] {
  return parts.flatMap((component) => [
    { component, parent },
    ...(component.origin.kind === 'parts' ? placed(component.origin.components, component.key) : []),
  ]);
}

/** The whole comes first. Sentences carry no full stop, so that they can stand in a table. */
export function outlineOf(policy: Policy, types: ComponentTypes): OutlineNode[] {
  const titles = new Map(allComponents(policy).map(({ key, title }) => [key, title]));
  const groups = new Map(policy.groups.map(({ key, title }) => [key, title]));
  const titleOf = (key: string): string => titles.get(key) ?? (key === overallKey ? policy.title : key);
  const common = ({ key, title, summary, origin, steps, levels }: PolicyNode) => ({
    key,
    title,
    summary: summary ?? null,
    origin:
      origin.kind === 'evidence'
        ? `From evidence: ${types.get(origin.type)?.title ?? origin.type}`
        : perGroup(origin.combination, groups, (combination) => combinationInWords(combination, titleOf)),
    steps: steps.map((step) => stepInWords(step, titleOf)),
    levels: levels?.list.map(({ label }) => label) ?? [],
  });
  return [
    { ...common(policy.overall), title: policy.title, parent: null, weight: null, missing: null },
    ...placed(policy.components, overallKey).map(({ component, parent }) => ({
      ...common(component),
      parent,
      weight: component.weight ? quantityInWords(component.weight, 'weight') : null,
      missing: perGroup(component.missing, groups, (rule) => missingInWords(rule, titleOf)),
    })),
  ];
}
