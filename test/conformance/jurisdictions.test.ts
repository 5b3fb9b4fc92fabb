/** Runs the cases of every jurisdiction. Those of confidence low are read but do not gate. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { componentTypes } from '../../src/modules.ts';
import type { Outcome } from '../../src/scoring/outcome.ts';
import { equals, rational } from '../../src/scoring/rational.ts';
import { score } from '../../src/scoring/score.ts';
import { type Case, allCases, policiesByKey, unavailablePolicyKeys } from './case-file.ts';

const cases = allCases();
const policies = policiesByKey();
const unavailable = unavailablePolicyKeys();
const gating = cases.filter(({ confidence }) => confidence !== 'low');

function scoreCase({ given, when, name }: Case): Outcome {
  const policy = policies.get(when.policy);
  if (!policy) throw new Error(`${name}: there is no policy "${when.policy}"`);
  const components = Object.fromEntries(
    Object.entries(given).map(([key, value]) => [key, typeof value === 'string' ? { value } : value]),
  );
  return score(policy, { schoolYear: when.schoolYear, components }, componentTypes);
}

function expectRating(outcome: Outcome, expected: Case['expected']): void {
  if (outcome.outcome !== 'rated') throw new Error(`not rated: ${JSON.stringify(outcome.reasons)}`);
  expect(outcome.rating.key).toBe(expected.rating);
  expect(equals(rational(outcome.composite?.exact ?? 'none'), rational(String(expected.composite)))).toBe(true);
}

function expectNoRating(outcome: Outcome, expected: Case['expected']): void {
  expect(outcome.outcome).toBe(expected.outcome);
  const reasons = outcome.outcome === 'rated' ? [] : outcome.reasons;
  expect(reasons.map(({ component }) => component)).toContain(expected.missing);
}

/** Counts cases by the text of every case file in the tree, whether or not its jurisdiction is listed in modules. */
function casesInTree(): number {
  const root = 'src/jurisdictions';
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(^|[/\\])cases[/\\][^/\\]+\.ya?ml$/.test(path))
    .map((path) => readFileSync(join(root, path), 'utf8').match(/^\s*- name:/gm)?.length ?? 0)
    .reduce((total, count) => total + count, 0);
}

describe('cases of all jurisdictions', () => {
  test('every case in the tree is found', () => {
    expect(cases.length).toBe(casesInTree());
    expect(cases.length).toBeGreaterThan(0);
  });

  test.each(gating.map((item) => [`${item.file}: ${item.name}`, item] as const))('%s', (_title, item) => {
    if (unavailable.has(item.when.policy)) return;
    const { expected } = item;
    if (expected.error !== undefined)
      expect(() => scoreCase(item)).toThrow(expect.objectContaining({ name: expected.error }));
    else if (expected.outcome !== undefined) expectNoRating(scoreCase(item), expected);
    else expectRating(scoreCase(item), expected);
  });
});
