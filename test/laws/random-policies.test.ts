/** Laws that hold for every policy of the language and every evaluation under it. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { componentTypes } from '../../src/modules.ts';
import { parseYaml } from '../../src/platform/yaml.ts';
import { canonicalText } from '../../src/scoring/canonical.ts';
import { intervalOf } from '../../src/scoring/intervals.ts';
import { type Policy, parsePolicy } from '../../src/scoring/policy.ts';
import { ratio } from '../../src/scoring/rational.ts';
import { isMapping } from '../../src/scoring/reading/reader.ts';
import { type Outcome, score } from '../../src/scoring/score.ts';
import { type Example, evidenceFor, exampleArbitrary } from './random-policy.ts';

function policyFrom(document: unknown): Policy {
  const result = parsePolicy(document, componentTypes);
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.policy;
}

const run = ({ document, values }: Example): Outcome =>
  score(policyFrom(document), evidenceFor(values), componentTypes);

/** The same document with every mapping's keys in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (!isMapping(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, reversed(item)])
      .toReversed(),
  );
}

const rankOf = (outcome: Outcome): number => (outcome.outcome === 'rated' ? Number(outcome.rating.key.slice(6)) : -1);

describe('every policy', () => {
  test('gives the same outcome whatever the order of its components', () => {
    fc.assert(
      fc.property(exampleArbitrary, (example) => {
        const other = run({ ...example, document: reversed(example.document) as Example['document'] });
        return JSON.stringify(other) === JSON.stringify(run(example));
      }),
      { numRuns: 300 },
    );
  });

  test('equals its copy through YAML and through JSON', () => {
    fc.assert(
      fc.property(exampleArbitrary, ({ document }) => {
        const throughYaml = parseYaml(stringify(document)).document;
        const throughJson: unknown = JSON.parse(JSON.stringify(document));
        return (
          canonicalText(throughYaml) === canonicalText(document) &&
          canonicalText(throughJson) === canonicalText(document)
        );
      }),
      { numRuns: 300 },
    );
  });

  test('gives each value on the scale exactly one level', () => {
    fc.assert(
      fc.property(exampleArbitrary, fc.integer({ min: 1_000, max: 4_000 }), ({ document }, thousandths) => {
        const { list } = policyFrom(document).levels;
        const value = ratio(BigInt(thousandths), 1_000n);
        const holding = list.filter((_, index) => intervalOf(list.slice(index, index + 2), value, {}) === list[index]);
        return holding.length === 1 && intervalOf(list, value, {}) === holding[0];
      }),
      { numRuns: 300 },
    );
  });

  test('made of steps that keep the order never rates a higher input lower', () => {
    fc.assert(
      fc.property(exampleArbitrary, fc.nat(), fc.integer({ min: 1, max: 300 }), (example, which, more) => {
        const keys = Object.keys(example.values);
        const key = keys[which % keys.length] ?? '';
        const before = example.values[key];
        if (before === undefined) return true;
        const after = { ...example.values, [key]: Math.min(before + more, 400) };
        return rankOf(run({ ...example, values: after })) >= rankOf(run(example));
      }),
      { numRuns: 300 },
    );
  });

  test('is accepted as monotone when it is', () => {
    fc.assert(
      fc.property(
        exampleArbitrary,
        ({ document }) => parsePolicy({ ...document, monotone: 'true' }, componentTypes).ok,
      ),
      { numRuns: 10 },
    );
  });

  test('never counts what is missing as zero: with one thing present, that is the result', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 400 }), fc.integer({ min: 0, max: 99 }), (value, weight) => {
        const part = (own: number) => ({
          title: 'P',
          type: 'reported-score',
          scale: { lowest: '1', highest: '4' },
          missing: 'redistribute',
          weight: (own / 100).toFixed(2),
        });
        const document = {
          format: 'fairweight-policy-1',
          key: 'two',
          title: 'Two',
          references: {},
          scale: { lowest: '1', highest: '4' },
          components: { a: part(100 - weight), b: part(weight) },
          combination: 'weighted-mean',
          levels: { list: [{ key: 'all', label: 'All', from: '1' }] },
        };
        const outcome = run({ document, values: { a: value, b: undefined } });
        return outcome.composite?.exact === run({ document, values: { a: value, b: value } }).composite?.exact;
      }),
      { numRuns: 200 },
    );
  });
});

describe('what must not count', () => {
  const document = (weight: string, steps: unknown[] = []) => ({
    format: 'fairweight-policy-1',
    key: 'zero',
    title: 'Zero',
    references: {},
    scale: { lowest: '1', highest: '4' },
    components: Object.fromEntries(
      [
        ['a', '1'],
        ['b', weight],
      ].map(([key, own]) => [
        key,
        { title: key, type: 'reported-score', scale: { lowest: '1', highest: '4' }, weight: own, missing: 'block' },
      ]),
    ),
    combination: 'weighted-mean',
    ...(steps.length === 0 ? {} : { then: steps }),
    levels: {
      list: [
        { key: 'low', label: 'Low', from: '1' },
        { key: 'high', label: 'High', from: '2.5' },
      ],
    },
    excluded: { growth: { title: 'Growth', reason: 'Agreed so.', evidence: 'ignore' } },
  });
  const outcomeOf = (values: Example['values'], more: Record<string, unknown> = {}) => {
    const { components } = evidenceFor(values);
    const { composite, rating, outcome } = score(
      policyFrom(document('0')),
      { components: { ...components, ...more } },
      componentTypes,
    );
    return JSON.stringify({ composite, rating, outcome });
  };

  test('neither an input of no weight nor an excluded one moves anything', () => {
    const hundredths = fc.integer({ min: 100, max: 400 });
    fc.assert(
      fc.property(hundredths, hundredths, hundredths, (a, b, growth) => {
        const base = outcomeOf({ a, b: 100 });
        return (
          outcomeOf({ a, b }) === base &&
          outcomeOf({ a, b: undefined }) === base &&
          outcomeOf({ a, b }, { growth: { value: String(growth) } }) === base
        );
      }),
      { numRuns: 200 },
    );
  });

  test('a false declaration of monotony is refused with the pair that shows it', () => {
    const reward = { cap: { level: 'low', when: { part: 'a', 'at-least': '3' } } };
    const result = parsePolicy({ ...document('0', [reward]), monotone: 'true' }, componentTypes);
    expect(result.ok ? [] : result.problems).toMatchObject([{ pointer: '/monotone' }]);
    expect(result.ok ? '' : result.problems[0]?.message).toMatch(
      /the rating is High, and with "a" raised to .* it is Low/,
    );
  });
});
