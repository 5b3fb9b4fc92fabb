import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalText } from './canonical.ts';
import { diffPolicies } from './diff.ts';

const document = {
  title: 'A policy',
  references: { contract: { title: 'The contract' } },
  components: {
    'pupil-progress': {
      title: 'Pupil progress',
      weight: { value: '0.30', label: 'Weight', 'by-group': { tested: '0.35' } },
      missing: 'block',
      then: [
        {
          convert: {
            kind: 'bands',
            bands: [
              { below: '0', value: '1' },
              { from: '0', value: '4' },
            ],
          },
        },
        { round: { mode: 'half-up', places: '2' } },
      ],
    },
    sgo: { title: 'SGO Score', weight: '0.70', components: { inner: { title: 'Inner part', weight: '1' } } },
  },
  combination: 'weighted-mean',
  scale: { lowest: '1', highest: '4' },
  levels: {
    list: [
      { key: 'developing', label: 'Developing', from: '1', through: '2.49' },
      { key: 'effective', label: 'Effective', from: '2.50' },
    ],
  },
};
type Tree = { [key: string]: Tree } & string & Tree[];

/** The sentences after one alteration of the document. */
function after(alter: (copy: Tree) => void): string[] {
  const copy = structuredClone(document) as unknown as Tree;
  alter(copy);
  return diffPolicies(document, copy).sentences;
}
const progress = (copy: Tree): Tree => copy.components?.['pupil-progress'] as Tree;

const listOf = (place: unknown): unknown[] => place as unknown[];

/** Sets a place in the copy. */
const set = (place: unknown, key: string | number, value: unknown): void => {
  (place as Record<string | number, unknown>)[key] = value;
};

describe('differences in sentences', () => {
  test.each<[string, (copy: Tree) => void]>([
    [
      'The weight of pupil progress goes from 30 percent to 20 percent.',
      (copy) => set(progress(copy).weight, 'value', '0.20'),
    ],
    [
      'The weight of SGO Score goes from 70 percent to 80 percent.',
      (copy) => set(copy.components?.sgo, 'weight', '0.80'),
    ],
    [
      'The weight of pupil progress in the group tested goes from 35 percent to 40 percent.',
      (copy) => set(progress(copy).weight?.['by-group'], 'tested', '0.40'),
    ],
    ['The cut point of Effective rises from 2.50 to 2.65.', (copy) => set(copy.levels?.list?.[1], 'from', '2.65')],
    ['The upper end of Developing falls from 2.49 to 2.39.', (copy) => set(copy.levels?.list?.[0], 'through', '2.39')],
    [
      'The value of band 2 of the conversion of step 1 of pupil progress falls from 4 to 3.',
      (copy) => set(listOf(progress(copy).then?.[0]?.convert?.bands)[1], 'value', '3'),
    ],
    [
      'The mode of the rounding of step 2 of pupil progress changes from "half-up" to "truncate".',
      (copy) => set(progress(copy).then?.[1]?.round, 'mode', 'truncate'),
    ],
    [
      'Step 2 of pupil progress is removed; before: round (mode half-up, places 2).',
      (copy) => listOf(progress(copy).then).pop(),
    ],
    [
      'The missing-part rule of pupil progress changes from "block" to "redistribute".',
      (copy) => set(progress(copy), 'missing', 'redistribute'),
    ],
    [
      'The component "Survey" is added: title Survey, weight 0.',
      (copy) => set(copy.components, 'survey', { title: 'Survey', weight: '0' }),
    ],
    [
      'The component "SGO Score" is removed; before: title SGO Score, weight 0.70, components (inner (title Inner part, weight 1)).',
      (copy) => delete (copy.components as Record<string, unknown>).sgo,
    ],
    [
      'The weight of inner part goes from 100 percent to 50 percent.',
      (copy) => set(copy.components?.sgo?.components?.inner, 'weight', '0.5'),
    ],
    ['The order changes in the levels.', (copy) => listOf(copy.levels?.list).push(listOf(copy.levels?.list).shift())],
    [
      'The title of the source "The new contract" changes from "The contract" to "The new contract".',
      (copy) => set(copy.references?.contract, 'title', 'The new contract'),
    ],
    ['The lowest value of the scale falls from 1 to 0.', (copy) => set(copy.scale, 'lowest', '0')],
    [
      'The highest value of the scale is written 4.0 instead of 4; the number stays the same.',
      (copy) => set(copy.scale, 'highest', '4.0'),
    ],
    [
      'The combination is written in another form; it means the same.',
      (copy) => set(copy, 'combination', { kind: 'weighted-mean' }),
    ],
    [
      'The reference of the combination is added: contract.',
      (copy) => set(copy, 'combination', { kind: 'weighted-mean', reference: 'contract' }),
    ],
    [
      'The weight of SGO Score changes from 0.70 to choice sgo-weight.',
      (copy) => set(copy.components?.sgo, 'weight', { choice: 'sgo-weight' }),
    ],
    [
      'The exclusion "Value-added" is added: title Value-added.',
      (copy) => set(copy, 'excluded', { va: { title: 'Value-added' } }),
    ],
    [
      'The steps of SGO Score are added: round (mode floor).',
      (copy) => set(copy.components?.sgo, 'then', [{ round: { mode: 'floor' } }]),
    ],
    ['The title changes from "A policy" to "Another policy".', (copy) => set(copy, 'title', 'Another policy')],
  ])('%s', (sentence, alter) => {
    expect(after(alter)).toEqual([sentence]);
  });

  test('a level inserted among others leaves the others alone', () => {
    expect(after((copy) => listOf(copy.levels?.list).splice(1, 0, { key: 'new', label: 'New', from: '2' }))).toEqual([
      'The level "New" is added: key new, label New, from 2.',
    ]);
  });
});

type Json = string | null | Json[] | { [key: string]: Json };
const json = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom('0.30', '0.3', 'block', 'a', 'b', null),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom(
        'key',
        'title',
        'value',
        'values',
        'choice',
        'weight',
        'excluded',
        'missing',
        'rule',
        'components',
        'list',
        'then',
        'x',
      ),
      tie('json'),
      { maxKeys: 4 },
    ),
  ),
})).json;

describe('completeness', () => {
  test('there are changes exactly when the canonical forms differ', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        const { changes, sentences } = diffPolicies(a, b);
        expect(changes.length > 0).toBe(canonicalText(a) !== canonicalText(b));
        expect(sentences).toHaveLength(changes.length);
        expect(sentences.every((sentence) => /^[A-Z].+[.…]$/s.test(sentence))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test('a document does not differ from itself', () => {
    fc.assert(fc.property(json, (a) => expect(diffPolicies(a, structuredClone(a)).changes).toEqual([])));
  });

  /** Puts a marker in place of some value; gives the pointer to it. */
  function marked(value: Json, choose: number): { value: Json; pointer: string } {
    const places = Array.isArray(value)
      ? value.map((_, index) => String(index))
      : value && typeof value === 'object'
        ? Object.keys(value)
        : [];
    const place = places[choose % Math.max(places.length, 1)];
    if (place === undefined || choose % 3 === 0) return { value: `marker ${choose}`, pointer: '' };
    const copy = structuredClone(value) as Record<string, Json>;
    const inner = marked(copy[place] ?? null, Math.floor(choose / 2));
    copy[place] = inner.value;
    return { value: copy, pointer: `/${place}${inner.pointer}` };
  }

  test('every single alteration is reported at its place, or above it, or inside what it replaced', () => {
    fc.assert(
      fc.property(json, fc.nat(100_000), (a, choose) => {
        const { value: b, pointer } = marked(a, choose);
        const { changes } = diffPolicies(a, b);
        const found = changes.filter(
          (change) => pointer.startsWith(change.pointer) || change.pointer.startsWith(pointer),
        );
        expect(found.length).toBeGreaterThan(0);
        expect(found.some((change) => JSON.stringify(change.after ?? null).includes('marker'))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test('what is there before and what is there after change places when the direction does', () => {
    const mapping = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('1', '2', 'x'));
    fc.assert(
      fc.property(mapping, mapping, (a, b) => {
        const swapped = diffPolicies(b, a).changes.map(
          ({ pointer, before, after: later }) => `${pointer} ${String(later)} ${String(before)}`,
        );
        const forward = diffPolicies(a, b).changes.map(
          ({ pointer, before, after: later }) => `${pointer} ${String(before)} ${String(later)}`,
        );
        expect(swapped.toSorted()).toEqual(forward.toSorted());
      }),
    );
  });
});
