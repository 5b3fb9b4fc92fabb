/** The examples in the documents are what they claim to be, and what they point at is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { componentTypes } from '../../src/modules.ts';
import { parseYaml } from '../../src/platform/yaml.ts';
import { parsePolicy } from '../../src/scoring/policy.ts';
import { score } from '../../src/scoring/score.ts';

const examples = [...readFileSync('docs/policy-language.md', 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)].map(
  ([, text = '']) => text,
);

test('the documented policy can be read and scored with', () => {
  const example = examples.find((text) => text.startsWith('format: ')) ?? '';
  const parsed = parsePolicy(parseYaml(example).document, componentTypes);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 1));
  const components = { observation: { value: '2.5' }, goals: { missing: 'not set' } };
  expect(score(parsed.policy, { components }, componentTypes)).toMatchObject({ rating: { key: 'effective' } });
});

test.each(examples.map((text) => [text.split('\n')[0], text] as const))('the example "%s" is YAML', (_first, text) => {
  expect(parseYaml(text).problems).toEqual([]);
});

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'bench/README.md',
  'sql/CONVENTIONS.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

test.each(documents)('%s points at files that are there', (document) => {
  const text = readFileSync(document, 'utf8');
  const links = [...text.matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)].map(([, path = '']) =>
    join(dirname(document), path),
  );
  const named = [...text.matchAll(/(?<![\w./<-])(?:src|docs|fixtures|sql|test|bench|scripts)\/[\w./-]+\.\w+/g)].map(
    ([path]) => path,
  );
  expect([...links, ...named].filter((path) => !existsSync(path))).toEqual([]);
});
