/** The complete example in the policy language's documentation is a sound policy. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { componentTypes } from '../../src/modules.ts';
import { parseYaml } from '../../src/platform/yaml.ts';
import { parsePolicy } from '../../src/scoring/policy.ts';
import { score } from '../../src/scoring/score.ts';

test('the documented policy can be read and scored with', () => {
  const example = /```yaml\n(format: [\s\S]*?)```/.exec(readFileSync('docs/policy-language.md', 'utf8'))?.[1] ?? '';
  const parsed = parsePolicy(parseYaml(example).document, componentTypes);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 1));
  const components = { observation: { value: '2.5' }, goals: { missing: 'not set' } };
  expect(score(parsed.policy, { components }, componentTypes)).toMatchObject({ rating: { key: 'effective' } });
});
