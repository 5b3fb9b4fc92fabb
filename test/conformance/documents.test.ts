/** The examples in the policy language's documentation are what they claim to be. */
import { readFileSync } from 'node:fs';
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
