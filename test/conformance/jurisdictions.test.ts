/** Runs the cases of every jurisdiction. Those of confidence low are read but do not gate. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { componentTypes } from '../../src/modules.ts';
import { patched } from '../../src/scoring/merge-patch.ts';
import { type ParsedPolicy, parsePolicy } from '../../src/scoring/policy.ts';
import { type Case, allCases, documentsByKey, policiesByKey, unavailablePolicyKeys } from './case-file.ts';
import { expectCase } from './expect-case.ts';

const cases = allCases();
const policies = policiesByKey();
const documents = documentsByKey();
const unavailable = unavailablePolicyKeys();
const gating = cases.filter(({ confidence }) => confidence !== 'low');

function parsed({ when: { policy: key, changes }, name }: Case): ParsedPolicy {
  const shipped = policies.get(key);
  if (shipped && !changes) return { ok: true, policy: shipped, advice: [] };
  if (!documents.has(key)) throw new Error(`${name}: there is no policy "${key}"`);
  return parsePolicy(changes ? patched(documents.get(key), changes) : documents.get(key), componentTypes);
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
    expectCase(item, parsed(item));
  });
});
