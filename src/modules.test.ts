import { describe, expect, test } from '@jest/globals';
import { componentTypes, shippedPolicies } from './modules.ts';
import { parseYaml } from './platform/yaml.ts';
import { canonicalForm } from './scoring/canonical.ts';
import { parsePolicy } from './scoring/policy.ts';
import { isMapping } from './scoring/reading/reader.ts';

/** Places of a rounding, totals of weights, thresholds of a condition and ranges of a fact: the mapping around them says what they mean. */
const selfExplaining = /\/(places|at-least|more-than|at-most|less-than|is|years-back|years|weights-sum-to)$/;

/** Paths of numbers that no mapping above explains with label, unit and reference. */
function unexplainedNumbers(value: unknown, path: string, isExplained: boolean): string[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => unexplainedNumbers(item, `${path}/${index}`, isExplained));
  if (isMapping(value)) {
    const explains = isExplained || ['label', 'unit', 'reference'].every((key) => typeof value[key] === 'string');
    return Object.entries(value).flatMap(([key, item]) => unexplainedNumbers(item, `${path}/${key}`, explains));
  }
  const isNumber = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value);
  return isNumber && !isExplained && !selfExplaining.test(path) ? [path] : [];
}

describe('what is shipped', () => {
  test('there are policies, each with a key of its own', () => {
    const keys = shippedPolicies.map(({ text }) => (parseYaml(text).document as { key: string }).key);
    expect(keys.length).toBeGreaterThan(5);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each(shippedPolicies.map((shipped) => [shipped.file, shipped] as const))('%s is sound', (_file, shipped) => {
    const yaml = parseYaml(shipped.text);
    expect(yaml.problems).toEqual([]);
    const parsed = parsePolicy(yaml.document, componentTypes);
    expect(parsed).toMatchObject({ ok: true, advice: [] });
    expect(unexplainedNumbers(yaml.document, '', false)).toEqual([]);
  });

  test.each(shippedPolicies.map((shipped) => [shipped.file, shipped] as const))(
    '%s keeps its canonical form through JSON',
    (_file, shipped) => {
      const first = parsePolicy(parseYaml(shipped.text).document, componentTypes);
      if (!first.ok) throw new Error('not sound');
      const copy = parsePolicy(parseYaml(JSON.stringify(first.policy.document)).document, componentTypes);
      expect(copy.ok && canonicalForm(copy.policy)).toBe(canonicalForm(first.policy));
    },
  );
});
