/** Checks that no component depends on itself, through its parts, its conditions or its replacements. */
import { partsIn } from '../conditions/condition.ts';
import { everyCase } from '../groups.ts';
import type { Policy, PolicyNode } from '../policy.ts';
import type { Problem } from '../problem.ts';
import { stepKind } from '../steps/index.ts';
import { conditionsOf } from './stated-conditions.ts';

function uses(node: PolicyNode): string[] {
  const steps = node.steps.flatMap((step) => [...(stepKind(step.kind).parts?.(step) ?? [])]);
  const asked = conditionsOf(node).flatMap(partsIn);
  if (node.origin.kind === 'evidence') return [...steps, ...asked];
  const parts = node.origin.components.map(({ key }) => key);
  const stands = node.origin.components
    .flatMap(({ missing }) => everyCase(missing))
    .flatMap((rule) => (rule.rule === 'substitute' ? [rule.component] : []));
  return [...steps, ...asked, ...parts, ...stands];
}

/** The way from a node back to itself; undefined when there is none. */
function loopFrom(start: string, policy: Policy): string[] | undefined {
  const seen = new Set<string>();
  const walk = (key: string, path: readonly string[]): string[] | undefined => {
    const node = policy.nodes.get(key);
    for (const next of node ? uses(node) : []) {
      if (next === start) return [...path, next];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = walk(next, [...path, next]);
      if (found) return found;
    }
    return undefined;
  };
  return walk(start, [start]);
}

export function checkCycles(policy: Policy): Problem[] {
  const reported = new Set<string>();
  return [...policy.nodes.values()].flatMap(({ key, pointer, title }) => {
    const loop = reported.has(key) ? undefined : loopFrom(key, policy);
    if (!loop) return [];
    for (const member of loop) reported.add(member);
    return [
      {
        pointer,
        message: `"${title}" depends on itself: ${loop.join(' needs ')}.`,
        why: 'It could never be worked out.',
        remedy: 'Let the condition or replacement look at something that is worked out before.',
      },
    ];
  });
}
