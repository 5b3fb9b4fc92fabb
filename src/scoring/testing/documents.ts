/** A small policy document and component type for tests beside the sources. */
import { type ComponentType, noSteps } from '../component-type.ts';
import { type Policy, parsePolicy } from '../policy.ts';
import type { Problem } from '../problem.ts';
import { rational } from '../rational.ts';

/** A component type whose evidence is { points: '3' }. */
export const pointsType: ComponentType = {
  key: 'points',
  title: 'Points',
  valueOf: (evidence) => ({ value: rational((evidence as { points: string }).points), steps: noSteps }),
  checkParameters: () => [],
};
export const types = new Map([['points', pointsType]]);

/** The steps of a node, as its documents write them. */
export const withSteps = (...steps: unknown[]): Record<string, unknown> => ({ then: steps });

const scale = { lowest: '1', highest: '4' };
export const component = (weight: string, more: Record<string, unknown> = {}) => ({
  title: 'A part',
  type: 'points',
  weight,
  scale,
  missing: 'block',
  ...more,
});

/** Two parts at 60 and 40 percent, three levels; `changes` replace top-level keys. */
export const policyDocument = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  format: 'fairweight-policy-1',
  key: 'small',
  title: 'A small policy',
  references: { contract: { title: 'The contract' } },
  scale,
  components: { first: component('0.60'), second: component('0.40') },
  combination: 'weighted-mean',
  levels: {
    list: [
      { key: 'low', label: 'Low', from: '1' },
      { key: 'middle', label: 'Middle', from: '2' },
      { key: 'high', label: 'High', from: '3' },
    ],
  },
  ...changes,
});

export function policyFrom(changes: Record<string, unknown> = {}): Policy {
  const result = parsePolicy(policyDocument(changes), types);
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.policy;
}

export function problemsOf(changes: Record<string, unknown>): Problem[] {
  const result = parsePolicy(policyDocument(changes), types);
  return result.ok ? [] : result.problems;
}
