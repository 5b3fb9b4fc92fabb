/** Checks of nodes: their types and parameters, what their combination needs, and that nothing excluded is weighted. */
import { combinationKind } from '../combinations/index.ts';
import type { ComponentTypes } from '../component-type.ts';
import { everyCase } from '../groups.ts';
import { type EvidenceOrigin, type PartsOrigin, type Policy, type PolicyNode, overallKey } from '../policy.ts';
import { type Problem, pointerTo } from '../problem.ts';
import { nearest } from '../reading/nearest.ts';
import { stepKind } from '../steps/index.ts';

function checkType(
  { pointer }: PolicyNode,
  { type: name, parameters }: EvidenceOrigin,
  types: ComponentTypes,
): Problem[] {
  const type = types.get(name);
  if (type)
    return type
      .checkParameters(parameters)
      .map((problem) => ({ ...problem, pointer: `${pointer}/parameters${problem.pointer}` }));
  const guess = nearest(name, [...types.keys()]);
  return [
    {
      pointer: pointerTo(pointer, 'type'),
      message: `The component type "${name}" is not installed.`,
      why: 'Its evidence cannot be turned into a value.',
      remedy: guess ? `Did you mean "${guess}"?` : `Use one of: ${[...types.keys()].join(', ')}.`,
    },
  ];
}

function checkExcluded({ key, title, origin, pointer }: PolicyNode, policy: Policy): Problem[] {
  return policy.excluded
    .filter((exclusion) => exclusion.key === key || (origin.kind === 'evidence' && exclusion.type === origin.type))
    .map((exclusion) => ({
      pointer,
      message: `The component "${title}" is weighted, and the policy excludes "${exclusion.title}".`,
      why: exclusion.reason,
      remedy: 'Remove the component, or the exclusion.',
    }));
}

/** Whether all that a part is worked out from is words: its own parts give a level, and no step gives a number. */
const isAlwaysLevel = ({ origin, steps, mayBeStated }: PolicyNode): boolean =>
  origin.kind === 'parts' &&
  !mayBeStated &&
  everyCase(origin.combination).every((combination) =>
    combinationKind(combination.kind)
      .yields(combination)
      .every((form) => form === 'level'),
  ) &&
  !steps.some((step) => step.kind === 'replace' && !('level' in step.with));

/** Whether a part can give a number to the combination that uses it. */
const givesNumber = (part: PolicyNode): boolean =>
  (part.scale !== undefined && !isAlwaysLevel(part)) ||
  (part.levels?.list.every(({ value }) => value !== undefined) ?? false);

function checkNeeds(origin: PartsOrigin): Problem[] {
  const needs = new Set(everyCase(origin.combination).map(({ kind }) => combinationKind(kind).needs));
  return origin.components.flatMap((part) => {
    if (needs.has('numbers') && !givesNumber(part))
      return [
        {
          pointer: part.pointer,
          message: `The combination needs a number from "${part.title}", which has levels only.`,
          why: 'Words cannot be added up.',
          remedy: 'Give each of its levels a "value" and the component a "scale".',
        },
      ];
    if (needs.has('levels') && !part.levels)
      return [
        {
          pointer: part.pointer,
          message: `The matrix needs a level from "${part.title}", which has no levels.`,
          why: 'A matrix is looked up by levels.',
          remedy: 'Add "levels".',
        },
      ];
    return [];
  });
}

function checkParts(node: PolicyNode, origin: PartsOrigin): Problem[] {
  const kinds = everyCase(origin.combination);
  const keys = origin.components.map(({ key }) => key);
  const isJudged = kinds.every(({ kind }) => kind === 'judgment');
  const path = pointerTo(node.pointer, 'components');
  const named = kinds.flatMap((combination) => combinationKind(combination.kind).parts?.(combination) ?? []);
  const weighted = origin.reweight.flatMap(({ weights }) => [...weights.keys()]);
  const none = {
    pointer: path,
    message: 'The policy has no component.',
    why: 'There is nothing to score.',
    remedy: 'Add at least one component.',
  };
  return [
    ...(keys.length === 0 && !isJudged ? [none] : []),
    ...[...named, ...weighted]
      .filter((key) => !keys.includes(key))
      .map((key) => ({
        pointer: pointerTo(node.pointer, named.includes(key) ? 'combination' : 'reweight'),
        message: `"${key}" is not a part here.`,
        why: 'It would have no effect.',
        remedy: `Use: ${keys.join(', ')}.`,
      })),
    ...(origin.reweight.length > 0 && kinds.some(({ kind }) => combinationKind(kind).weighs !== 'own')
      ? [
          {
            pointer: pointerTo(node.pointer, 'reweight'),
            message: 'This combination has no weights to change.',
            why: 'The re-weighting would silently not apply.',
            remedy: 'Remove "reweight".',
          },
        ]
      : []),
    ...checkNeeds(origin),
  ];
}

function checkStepParts({ steps, pointer }: PolicyNode, policy: Policy): Problem[] {
  return steps.flatMap((step, index) =>
    (stepKind(step.kind).parts?.(step) ?? [])
      .filter((key) => !policy.nodes.has(key))
      .map((key) => {
        const guess = nearest(key, [...policy.nodes.keys()]);
        return {
          pointer: pointerTo(pointer, 'then', index, step.kind),
          message: `"${key}" is not a component of this policy.`,
          why: 'The step would have nothing to take its value from.',
          remedy: guess ? `Did you mean "${guess}"?` : `Use: ${[...policy.nodes.keys()].join(', ')}.`,
        };
      }),
  );
}

export function checkNodes(policy: Policy, types: ComponentTypes): Problem[] {
  return [...policy.nodes.values()].flatMap((node) => [
    ...(node.origin.kind === 'evidence' ? checkType(node, node.origin, types) : checkParts(node, node.origin)),
    ...checkStepParts(node, policy),
    ...(node.key === overallKey ? [] : checkExcluded(node, policy)),
  ]);
}
