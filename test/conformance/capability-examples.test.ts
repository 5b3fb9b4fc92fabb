/** Every capability of the policy language has an example in the documents that is good and does what its cases say. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { componentTypes } from '../../src/modules.ts';
import { parseYaml } from '../../src/platform/yaml.ts';
import { readEvidence } from '../../src/scoring/evidence.ts';
import { patched } from '../../src/scoring/merge-patch.ts';
import type { Outcome } from '../../src/scoring/outcome.ts';
import { type Policy, parsePolicy } from '../../src/scoring/policy.ts';
import { score } from '../../src/scoring/score.ts';
import { type Case, casesIn } from './case-file.ts';
import { expectCase } from './expect-case.ts';

const capabilities = 34;
const folder = 'docs/policy-language/examples';
const files = readdirSync(folder);
const names = files
  .filter((file) => file.endsWith('.yaml') && !file.endsWith('.cases.yaml'))
  .map((file) => file.slice(0, -'.yaml'.length));
const textOf = (name: string): string => readFileSync(`${folder}/${name}.yaml`, 'utf8');
const documentOf = (name: string): unknown => parseYaml(textOf(name)).document;
const casesOf = (name: string): Case[] => casesIn(`${name}.cases.yaml`, textOf(`${name}.cases`));

test('every capability has its example, its cases and its line in the table', () => {
  const numbers = names.map((name) => Number(name.slice(0, 2))).toSorted((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: capabilities }, (_, index) => index + 1));
  expect(files.length).toBe(2 * names.length);
  const table = readFileSync('docs/policy-language/capabilities.md', 'utf8');
  const linked = [...table.matchAll(/\]\(examples\/([^)]+)\)/g)].map(([, file]) => file);
  expect(new Set(linked)).toEqual(new Set(files));
});

describe.each(names)('%s', (name) => {
  test('is good, without advice, and says that it is an example', () => {
    expect(parseYaml(textOf(name)).problems).toEqual([]);
    const parsed = parsePolicy(documentOf(name), componentTypes);
    expect(parsed.ok ? parsed.advice : parsed.problems).toEqual([]);
    expect(documentOf(name)).toMatchObject({ key: `example-${name}`, title: expect.stringMatching(/^Example \d+: /) });
  });

  const cases = casesOf(name);
  test('has cases, all of them its own', () => {
    expect(new Set(cases.map(({ when }) => when.policy))).toEqual(new Set([`example-${name}`]));
  });

  test.each(cases.map((item) => [item.name, item] as const))('%s', (_title, item) => {
    const { changes } = item.when;
    const document = documentOf(name);
    expectCase(item, parsePolicy(changes ? patched(document, changes) : document, componentTypes));
  });
});

describe('what an example excludes changes nothing', () => {
  const policyOf = (name: string): Policy => {
    const parsed = parsePolicy(documentOf(name), componentTypes);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return parsed.policy;
  };
  /** The outcome without the trace's lines about what was set aside. */
  const withoutAsides = (outcome: Outcome): Outcome => ({
    ...outcome,
    trace: outcome.trace.filter(({ step }) => step !== 'excluded-evidence'),
  });
  const name = '18-excluded-inputs';
  const scorable = casesOf(name).filter(({ expected }) => !('error' in expected || 'refused' in expected));

  test.each(scorable.map((item) => [item.name, item] as const))('%s', (_title, { evidence }) => {
    const policy = policyOf(name);
    const { components, ...rest } = readEvidence(evidence);
    const { 'individual-growth': _excluded, ...counted } = components;
    const without = score(policy, { ...rest, components: counted }, componentTypes);
    for (const value of ['-1000', '0', '4', '1000']) {
      const given = { ...rest, components: { ...counted, 'individual-growth': { value } } };
      expect(withoutAsides(score(policy, given, componentTypes))).toEqual(without);
    }
  });
});
