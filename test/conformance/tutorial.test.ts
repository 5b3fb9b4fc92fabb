/** The tutorial's steps are good policies, its fragments stand in them, and its score is what the program prints. */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { componentTypes } from '../../src/modules.ts';
import { parseYaml } from '../../src/platform/yaml.ts';
import { readEvidence } from '../../src/scoring/evidence.ts';
import { parsePolicy } from '../../src/scoring/policy.ts';
import { score } from '../../src/scoring/score.ts';

const folder = 'docs/policy-language/tutorial';
const tutorial = readFileSync('docs/policy-language/tutorial.md', 'utf8');
const sections = [...tutorial.matchAll(/\n## Step (\d+):[^\n]*\n([\s\S]*?)(?=\n## )/g)].map(
  ([, number = '', text = '']) => ({ number, text }),
);
const textOf = (name: string): string => readFileSync(`${folder}/${name}.yaml`, 'utf8');
const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp('```' + language + '\\n([\\s\\S]*?)```', 'g'))].map(([, block = '']) => block);

test('every step is written about, and every file is one of them', () => {
  const steps = sections.map(({ number }) => `step-${number}.yaml`);
  expect(sections.length).toBeGreaterThan(0);
  expect(new Set(readdirSync(folder))).toEqual(new Set([...steps, 'evidence.yaml']));
});

describe.each(sections)('step $number', ({ number, text }) => {
  test('is good, without advice', () => {
    const { document, problems } = parseYaml(textOf(`step-${number}`));
    expect(problems).toEqual([]);
    const parsed = parsePolicy(document, componentTypes);
    expect(parsed.ok ? parsed.advice : parsed.problems).toEqual([]);
  });

  test('holds what the tutorial shows of it', () => {
    expect(blocks(text, 'yaml').length).toBeGreaterThan(0);
    for (const block of blocks(text, 'yaml')) expect(textOf(`step-${number}`)).toContain(block);
  });
});

describe('the score', () => {
  const last = `${folder}/step-${sections.length}.yaml`;

  test('is printed as the tutorial shows it', () => {
    const output = execFileSync(
      process.execPath,
      ['src/cli.ts', 'score', '--policy', last, '--evidence', `${folder}/evidence.yaml`],
      { encoding: 'utf8' },
    );
    expect(blocks(tutorial, 'text')).toEqual([output]);
  });

  test('with the training completed is 3.1, and Effective too', () => {
    const parsed = parsePolicy(parseYaml(readFileSync(last, 'utf8')).document, componentTypes);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const evidence = readEvidence(parseYaml(textOf('evidence')).document);
    const completed = { ...evidence, facts: { 'training-completed': 'yes' } };
    expect(score(parsed.policy, completed, componentTypes)).toMatchObject({
      composite: { exact: '31/10' },
      rating: { key: 'effective' },
    });
  });
});
