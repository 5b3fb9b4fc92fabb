/** Freezing: what a cohort holds, in which order, and which groups of people it keeps. */
import { describe, expect, test } from '@jest/globals';
import { canonicalCohort } from '../../src/modelling/cohort-form.ts';
import { parseCohort } from '../../src/modelling/cohort.ts';
import { type OpenRow, cohortDocument } from '../../src/modelling/freezing/cohort-document.ts';
import { originCells } from '../../src/modelling/freezing/origin-cells.ts';
import { nearlyNormal, seeded } from '../../src/modelling/freezing/seeded.ts';
import { shuffled } from '../../src/modelling/freezing/shuffle.ts';
import { type SyntheticRecipe, syntheticRows } from '../../src/modelling/freezing/synthetic.ts';
import { componentTypes, shippedPolicies } from '../../src/modules.ts';
import { parseYaml } from '../../src/platform/yaml.ts';
import { parsePolicy } from '../../src/scoring/policy.ts';

function demonstrationPolicy() {
  const shipped = shippedPolicies.find(({ file }) => file.endsWith('demonstration-70-30.yaml'));
  const parsed = parsePolicy(parseYaml(shipped?.text ?? '').document, componentTypes);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.policy;
}

const terms = { keys: ['a', 'b'], schoolYear: '2025-26', threshold: 5 };
const row = (a: string, grade: string): OpenRow => ({
  cells: [{ key: 'a', holds: 'number', text: a }],
  groups: { grade },
});

test('a component is frozen before its conversion, as an exact number', () => {
  const evidence = {
    components: {
      observation: {
        rubric: 'practice',
        observations: [
          { observer: 'Observer 1', observedOn: '2025-10-01', elements: { '1.1': '2', '1.2': '3', '1.3': '3' } },
        ],
      },
      'pupil-progress': { value: '-12.5' },
      'value-added': { value: '9' },
    },
  };
  expect(originCells(demonstrationPolicy(), evidence, componentTypes)).toEqual([
    { key: 'observation', holds: 'number', text: '8/3' },
    { key: 'pupil-progress', holds: 'number', text: '-25/2' },
  ]);
});

test('a component without a value has no cell: missing is not zero', () => {
  const evidence = { components: { observation: { value: '3' }, 'pupil-progress': { missing: 'no class' } } };
  const cells = originCells(demonstrationPolicy(), evidence, componentTypes);
  expect(cells).toEqual([{ key: 'observation', holds: 'number', text: '3' }]);
  const { rows, columns } = cohortDocument([{ cells }], { ...terms, keys: ['observation', 'pupil-progress'] });
  expect(rows).toEqual([{ id: '1', values: { observation: '3' } }]);
  expect(Object.keys(columns)).toEqual(['observation', 'pupil-progress']);
});

describe('groups', () => {
  const kept = (rows: OpenRow[]) => Object.keys(cohortDocument(rows, terms).columns).includes('cohort-group-grade');
  const many = (count: number, grade: string) => Array.from({ length: count }, (_, index) => row(String(index), grade));

  test('are kept when each is as large as the threshold', () => {
    expect(kept([...many(5, '2'), ...many(5, '3')])).toBe(true);
  });
  test('are left out when one is smaller, when there is only one, and when somebody is in none', () => {
    expect(kept([...many(4, '2'), ...many(5, '3')])).toBe(false);
    expect(kept(many(9, '3'))).toBe(false);
    expect(kept([...many(5, '2'), ...many(5, '3'), { cells: [] }])).toBe(false);
  });
});

test('a component cannot be a number here and a level there', () => {
  const level: OpenRow = { cells: [{ key: 'a', holds: 'level', text: 'high' }] };
  expect(() => cohortDocument([row('1', '2'), level], terms)).toThrow(RangeError);
});

test('an order drawn from a seed is the same again, and holds everything', () => {
  const items = Array.from({ length: 50 }, (_, index) => index);
  const order = shuffled(items, seeded(7));
  expect(order).toEqual(shuffled(items, seeded(7)));
  expect(order).not.toEqual(items);
  expect(order.toSorted((a, b) => a - b)).toEqual(items);
});

describe('a synthetic cohort', () => {
  const recipe: SyntheticRecipe = {
    size: 4_000,
    seed: 3,
    components: [
      { key: 'a', mean: 3, deviation: 0.4, missingShare: 0 },
      { key: 'b', mean: 50, deviation: 10, missingShare: 0.2, lowest: 30 },
    ],
    correlations: [{ between: ['b', 'a'], value: 0.5 }],
  };
  const textOf = (asked: SyntheticRecipe) => {
    const made = syntheticRows(asked);
    const parsed = made.ok ? parseCohort(cohortDocument(made.rows, terms)) : undefined;
    return parsed?.ok ? canonicalCohort(parsed.cohort) : undefined;
  };

  test('is the same from the same recipe, and another from another seed', () => {
    expect(textOf(recipe)).toBe(textOf({ ...recipe }));
    expect(textOf(recipe)).not.toBe(textOf({ ...recipe, seed: 4 }));
  });

  test('has the means, spreads, correlation and missing values that were asked for', () => {
    const made = syntheticRows(recipe);
    if (!made.ok) throw new Error('refused');
    const both = made.rows.flatMap(({ cells: [a, b] }) => (a && b ? [{ a: Number(a.text), b: Number(b.text) }] : []));
    const mean = (values: number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
    const [ma, mb] = [mean(both.map(({ a }) => a)), mean(both.map(({ b }) => b))];
    const sd = (values: number[]) => Math.sqrt(mean(values.map((each) => (each - mean(values)) ** 2)));
    const covariance = mean(both.map(({ a, b }) => (a - ma) * (b - mb)));
    expect(ma).toBeCloseTo(3, 1);
    expect(mb).toBeCloseTo(50, -1);
    expect(covariance / (sd(both.map(({ a }) => a)) * sd(both.map(({ b }) => b)))).toBeCloseTo(0.5, 1);
    expect(both.length / recipe.size).toBeCloseTo(0.8, 1);
    expect(Math.min(...both.map(({ b }) => b))).toBe(30);
  });

  test('is refused where no numbers can correlate so', () => {
    const c = { key: 'c', mean: 0, deviation: 1, missingShare: 0 };
    const correlations = [
      { between: ['a', 'b'] as const, value: 0.9 },
      { between: ['b', 'c'] as const, value: 0.9 },
      { between: ['a', 'c'] as const, value: -0.9 },
    ];
    expect(syntheticRows({ ...recipe, components: [...recipe.components, c], correlations }).ok).toBe(false);
  });

  test('draws numbers with mean 0 and deviation 1', () => {
    const random = seeded(1);
    const drawn = Array.from({ length: 5_000 }, () => nearlyNormal(random));
    const mean = drawn.reduce((sum, each) => sum + each, 0) / drawn.length;
    expect(mean).toBeCloseTo(0, 1);
    expect(drawn.reduce((sum, each) => sum + each ** 2, 0) / drawn.length).toBeCloseTo(1, 1);
  });
});
