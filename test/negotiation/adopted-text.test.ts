/** What a scenario makes of a policy, put into the policy's own text. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { adoptedText } from '../../src/features/negotiation/adopted-text.ts';
import { scenarioDocument } from '../../src/modelling/scenario-document.ts';
import type { Scenario } from '../../src/modelling/scenario.ts';
import { shippedPolicies } from '../../src/modules.ts';
import { parseYaml } from '../../src/platform/yaml.ts';
import { isMapping } from '../../src/scoring/reading/reader.ts';

const textOf = (key: string): string => {
  const shipped = shippedPolicies.find(({ text }) => text.includes(`\nkey: ${key}\n`));
  if (!shipped) throw new Error(`There is no shipped policy ${key}`);
  return shipped.text;
};
const comments = (text: string): string[] => text.split('\n').filter((line) => line.trimStart().startsWith('#'));

function adopted(source: string, scenario: Scenario): string {
  const made = adoptedText(source, scenario);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.text;
}

/** Keys of the parts, and of the rating levels with a number, of a document. */
function placesIn(document: unknown): { parts: string[]; levels: string[] } {
  const { components, levels } = isMapping(document) ? document : {};
  const list = isMapping(levels) && Array.isArray(levels.list) ? levels.list : [];
  return {
    parts: Object.keys(isMapping(components) ? components : {}),
    levels: list.flatMap((level) =>
      isMapping(level) && typeof level.key === 'string' && level.from !== undefined ? [level.key] : [],
    ),
  };
}

const decimal = fc.integer({ min: 0, max: 999 }).map((number) => `0.${String(number).padStart(3, '0')}`);

function scenariosFor(source: string): fc.Arbitrary<Scenario> {
  const { parts, levels } = placesIn(parseYaml(source).document);
  const some = <T>(keys: readonly string[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
    keys.length === 0 ? fc.constant({}) : fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 4 });
  return fc.record({
    weights: some(parts, fc.oneof(decimal, fc.constant('undetermined'))),
    cuts: some(levels, decimal),
    missing: some(parts, fc.constantFrom('block', 'redistribute', { value: '1.00' })),
    changes: fc.constantFrom(
      {},
      { summary: null, title: 'As agreed: a new title' },
      {
        then: [{ round: { mode: 'half-up', places: '1' } }],
        references: { agreement: { title: 'Agreement of 2026' } },
      },
    ),
  });
}

describe('A proposal in the text of the policy', () => {
  const source = textOf('demonstration-70-30');

  test('changes the weights where they stand, and nothing else', () => {
    const lines = adopted(source, { weights: { observation: '0.60', 'pupil-progress': '0.40' } }).split('\n');
    const before = source.split('\n');
    expect(lines.length).toBe(before.length);
    expect(lines.filter((line, index) => line !== before[index])).toEqual([
      '    weight: {value: 0.60, label: Weight of observation, unit: share of the composite}',
      '    weight: {value: 0.40, label: Weight of pupil progress, unit: share of the composite}',
    ]);
  });

  test('moves a cut point and takes back what only restated the old one', () => {
    expect(adopted(source, { cuts: { effective: '2.75' } })).toContain(
      [
        '    - {key: developing, label: Developing, from: 1.75}',
        '    - {key: effective, label: Effective, from: 2.75, through: 3.49}',
      ].join('\n'),
    );
  });

  test('is the text itself where nothing is proposed', () => {
    for (const { text } of shippedPolicies) expect(adopted(text, {})).toBe(text);
  });

  test('says what is proposed that the policy does not have', () => {
    const made = adoptedText(source, { weights: { observaton: '0.60' } });
    expect(made.ok ? [] : made.problems.map(({ pointer }) => pointer)).toEqual(['/weights/observaton']);
  });

  test('settles a weight that was left open', () => {
    const open = textOf('lausd-utla-2012');
    const { parts } = placesIn(parseYaml(open).document);
    const text = adopted(open, { weights: Object.fromEntries(parts.map((key) => [key, '0.50'])) });
    expect(text).not.toMatch(/weight: .*undetermined/);
    expect(comments(text)).toEqual(comments(open));
  });

  test('reads as exactly what the scenario makes of the policy, with every comment', () => {
    const tried = fc
      .constantFrom(...shippedPolicies)
      .chain(({ text }) => scenariosFor(text).map((scenario) => ({ text, scenario })));
    fc.assert(
      fc.property(tried, ({ text, scenario }) => {
        const made = adopted(text, scenario);
        expect(parseYaml(made).document).toEqual(scenarioDocument(parseYaml(text).document, scenario).document);
        expect(comments(made)).toEqual(comments(text));
      }),
      { numRuns: 80 },
    );
  });
});
