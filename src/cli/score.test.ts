/** Runs the commands as a person would, in a process of their own. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { shippedPolicies } from '../modules.ts';
import { demonstrationPolicy as policy, fairweight } from './testing/fairweight.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fairweight-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

const evidence = (name: string) => `fixtures/evidence/${name}.yaml`;

describe('fairweight score', () => {
  test('explains a rating, and gives the same as JSON', async () => {
    const plain = await fairweight(['score', '--policy', policy, '--evidence', evidence('demonstration-rated')]);
    expect(plain).toMatchObject({ code: 0, errors: '' });
    expect(plain.output).toContain('Rating: Effective (composite 2.95)');
    const json = await fairweight([
      'score',
      '--policy',
      policy,
      '--evidence',
      evidence('demonstration-rated'),
      '--json',
    ]);
    expect(JSON.parse(json.output)).toMatchObject({ outcome: 'rated', composite: { exact: '59/20' } });
  });

  test('reads evidence from standard input', async () => {
    const input = 'components:\n  practice: {value: 1.7}\n  sgo: {value: 2.7}\n';
    const nj = 'src/jurisdictions/us-nj/policies/achievenj-2022-23.yaml';
    const result = await fairweight(['score', '--policy', nj, '--evidence', '-'], input);
    expect(result.output).toContain('Rating: Partially Effective (composite 1.85)');
  });

  test('answers 1 when there is no rating', async () => {
    const pending = await fairweight([
      'score',
      '--policy',
      policy,
      '--evidence',
      evidence('demonstration-missing-observation'),
    ]);
    expect(pending.code).toBe(1);
    expect(pending.output).toContain('No rating (pending)');
    const open = 'src/jurisdictions/us-ca/lausd/policies/lausd-utla-2012.yaml';
    const undetermined = await fairweight(['score', '--policy', open, '--evidence', evidence('demonstration-rated')]);
    expect(undetermined.code).toBe(1);
    expect(undetermined.errors).toContain('is undetermined');
  });

  test('answers 2 for bad evidence, by file, line and pointer, and for wrong use', async () => {
    const bad = await fairweight(['score', '--policy', policy, '--evidence', evidence('off-scale')]);
    expect(bad.code).toBe(2);
    expect(bad.errors).toContain(`${evidence('off-scale')}:8:28: /components/observation/observations/0/elements/1.2:`);
    expect(await fairweight(['score'])).toMatchObject({ code: 2 });
    expect(await fairweight(['score', '--policy', policy, '--evidence', 'nowhere.yaml'])).toMatchObject({ code: 2 });
    expect(await fairweight(['toString'])).toMatchObject({ code: 2 });
  });
});

describe('fairweight check', () => {
  test('finds nothing in the policies that come with the service', async () => {
    const files = shippedPolicies.map(({ file }) => `src/jurisdictions/${file}`);
    expect(await fairweight(['check', ...files])).toMatchObject({ code: 0, errors: '' });
  });

  test('names file, line, pointer, reason and remedy of every fault', async () => {
    const file = join(folder, 'faulty.yaml');
    await writeFile(file, 'format: fairweight-policy-1\nkey: x\ntitel: X\nthen:\n  - round: {mode: half, places: 2}\n');
    const { code, output } = await fairweight(['check', file]);
    expect(code).toBe(1);
    expect(output).toContain(`${file}:3:1: /titel: Unknown key "titel".`);
    expect(output).toContain('Did you mean "title"?');
    expect(output).toContain(`${file}:5:13: /then/0/round/mode:`);
    expect(output).toMatch(/why: .*\n {4}remedy: /);
  });

  test('names the place of broken YAML', async () => {
    const file = join(folder, 'broken.yaml');
    await writeFile(file, 'a: 1\na: 2\n');
    const { code, output } = await fairweight(['check', file]);
    expect(code).toBe(1);
    expect(output).toContain(`${file}:2:1:`);
  });
});
