/** A policy of plain weighted scores for property tests: weights and cut points as text, scale 1 to 4. */
import { componentTypes } from '../../src/modules.ts';
import { type Policy, parsePolicy } from '../../src/scoring/policy.ts';

export function weightedPolicy(weights: readonly string[], cuts: readonly string[]): Policy {
  const scale = { lowest: '1', highest: '4' };
  const components = weights.map((weight, index) => [
    `part-${index}`,
    { title: `Part ${index}`, type: 'reported-score', weight, scale, missing: 'block' },
  ]);
  const starts = ['1', ...cuts];
  const result = parsePolicy(
    {
      format: 'fairweight-policy-1',
      key: 'law',
      title: 'Law',
      references: {},
      scale,
      components: Object.fromEntries(components),
      combination: 'weighted-mean',
      levels: { list: starts.map((from, index) => ({ key: `level-${index}`, label: `Level ${index}`, from })) },
    },
    componentTypes,
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.policy;
}

export const evidenceOf = (ratings: readonly string[]) => ({
  components: Object.fromEntries(ratings.map((value, index) => [`part-${index}`, { value }])),
});
