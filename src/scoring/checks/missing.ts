/** Checks of the rules for missing parts: that they fit the combination, and lead somewhere. */
import { combinationKind } from '../combinations/index.ts';
import { everyCase } from '../groups.ts';
import type { Component, PartsOrigin, Policy } from '../policy.ts';
import { type Problem, pointerTo } from '../problem.ts';
import type { MissingRule } from '../missing.ts';

function destination(rule: MissingRule, component: Component, origin: PartsOrigin, policy: Policy): Problem[] {
  if (!('component' in rule)) return [];
  const isSibling = origin.components.some(({ key }) => key === rule.component);
  const isKnown = rule.rule === 'substitute' ? policy.nodes.has(rule.component) : isSibling;
  if (isKnown && rule.component !== component.key) return [];
  return [
    {
      pointer: pointerTo(component.pointer, 'missing', 'component'),
      message: `"${rule.component}" is not another component ${rule.rule === 'substitute' ? 'of this policy' : 'here'}.`,
      why: rule.rule === 'substitute' ? 'Nothing could stand in.' : 'The weight of a missing component would be lost.',
      remedy: 'Name another component by its key.',
    },
  ];
}

function fit(rule: MissingRule, component: Component, weighs: boolean, kind: string): Problem[] {
  const needsWeights = rule.rule === 'redistribute' || rule.rule === 'give-to';
  const isUseless = weighs ? rule.rule === 'leave-out' : needsWeights;
  const isUnfit = rule.rule === 'leave-out' && (kind === 'matrix' || kind === 'formula');
  if (!isUseless && !isUnfit) return [];
  return [
    {
      pointer: pointerTo(component.pointer, 'missing'),
      message: `"${rule.rule}" does not fit the combination "${kind}".`,
      why: isUnfit
        ? 'It has no result without this part.'
        : weighs
          ? 'A missing part leaves its weight behind, which must go somewhere.'
          : 'There is no weight to hand on.',
      remedy:
        weighs && !isUnfit
          ? 'Use block, no-rating, redistribute, give-to or substitute.'
          : 'Use block, no-rating, substitute, or where it fits leave-out.',
    },
  ];
}

function checkPart(component: Component, origin: PartsOrigin, policy: Policy): Problem[] {
  const rules = everyCase(component.missing);
  const kinds = everyCase(origin.combination).map(({ kind }) => kind);
  return rules.flatMap((rule) => [
    ...destination(rule, component, origin, policy),
    ...kinds.flatMap((kind) =>
      kinds.length > 1 ? [] : fit(rule, component, combinationKind(kind).weighs !== undefined, kind),
    ),
  ]);
}

function checkOrigin(origin: PartsOrigin, policy: Policy): Problem[] {
  return origin.components.flatMap((component) => [
    ...checkPart(component, origin, policy),
    ...(component.origin.kind === 'evidence' ? [] : checkOrigin(component.origin, policy)),
  ]);
}

export const checkMissing = (policy: Policy): Problem[] => checkOrigin(policy.overall.origin, policy);
