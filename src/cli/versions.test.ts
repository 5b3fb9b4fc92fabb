/** Runs the commands about two versions of a policy as a person would, in a process of their own. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demonstrationPolicy as policy, fairweight as inProcess } from './testing/fairweight.ts';

const fairweight = (...args: string[]) => inProcess(args);

const rated = 'fixtures/evidence/demonstration-rated.yaml';
const missing = 'fixtures/evidence/demonstration-missing-progress.yaml';
let folder = '';
let later = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fairweight-cli-'));
  later = join(folder, 'later.yaml');
  const text = await readFile(policy, 'utf8');
  const stricter = text
    .replace('from: 2.50, through: 3.49', 'from: 3.00, through: 3.49')
    .replace('through: 2.49', 'through: 2.99');
  await writeFile(later, stricter);
});
afterAll(() => rm(folder, { recursive: true }));

describe('fairweight diff', () => {
  test('says what changes, and nothing about a file and itself', async () => {
    const changed = await fairweight('diff', policy, later);
    expect(changed).toMatchObject({ code: 1, errors: '' });
    expect(changed.output).toContain('3.00');
    expect(changed.output.trim().split('\n')).toHaveLength(2);
    expect(await fairweight('diff', policy, policy)).toMatchObject({ code: 0, output: 'The two say the same.\n' });
    expect(await fairweight('diff', policy)).toMatchObject({ code: 2, output: '' });
  });
});

describe('fairweight impact', () => {
  test('names each evaluation whose rating would alter', async () => {
    const args = ['impact', '--before', policy, '--after', later, '--evidence', rated, missing];
    const { code, output } = await fairweight(...args);
    expect(code).toBe(1);
    expect(output).toContain(`${rated}: Effective becomes Developing`);
    const report = JSON.parse((await fairweight(...args, '--json')).output);
    expect(report).toMatchObject({ total: 2 });
    expect(report.alterations).toHaveLength(report.altered);
    const none = await fairweight('impact', '--before', policy, '--after', policy, '--evidence', rated);
    expect(none.code).toBe(0);
  });
});

describe('fairweight explain', () => {
  test('gives sentences, steps and a spreadsheet', async () => {
    const sheet = join(folder, 'explanation.xlsx');
    const { code, output } = await fairweight('explain', '--policy', policy, '--evidence', rated, '--xlsx', sheet);
    expect(code).toBe(0);
    expect(output).toContain('The rating is Effective.');
    expect(output).toMatch(/Step by step:\n {2}1\. /);
    expect((await readFile(sheet)).subarray(0, 2).toString()).toBe('PK');
  });
});
