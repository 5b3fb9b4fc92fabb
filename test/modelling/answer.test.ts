/** Answers to questions about a cohort: their sentences, and how the published one follows from the exact one. */
import { describe, expect, test } from '@jest/globals';
import { buildModel } from '../../src/modelling/answer/build-model.ts';
import type { LevelParameters } from '../../src/modelling/answer/consequences.ts';
import type { Model } from '../../src/modelling/answer/model.ts';
import { movementText } from '../../src/modelling/answer/movement-words.ts';
import { noisyCurve } from '../../src/modelling/answer/noisy-curve.ts';
import type { ModelQuestion } from '../../src/modelling/answer/question.ts';
import { inSentence, listed, percentText } from '../../src/modelling/answer/words.ts';
import { seeded } from '../../src/modelling/freezing/seeded.ts';
import { Ledger } from '../../src/modelling/suppression/ledger.ts';
import { one, rational } from '../../src/scoring/rational.ts';
import { ask, falls, policy, repeat, rises, scenarioOf, stays } from './answer-fixtures.ts';

describe('The first sentence', () => {
  const first = (question: ModelQuestion) => buildModel(question).sentences[0];

  test('says who moves, how far, and that none go the other way', () => {
    expect(first(ask([...repeat(3, falls), ...repeat(9, stays)]))).toBe(
      'Raising progress of pupils from 20 % to 50 % would move 3 of 12 teachers down one level and none up.',
    );
    expect(first(ask([...repeat(3, falls), ...repeat(5, rises), ...repeat(4, stays)]))).toBe(
      'Raising progress of pupils from 20 % to 50 % would move 5 of 12 teachers up one level and 3 down one level.',
    );
  });

  test('says that nobody moves, and why', () => {
    const { sentences, unchanged } = buildModel(ask(repeat(12, stays)));
    expect(sentences[0]).toBe('Raising progress of pupils from 20 % to 50 % would move none of 12 teachers.');
    expect(unchanged).toBe('Nobody’s rating changes: no composite changes at all.');
    const other = buildModel(ask(repeat(12, ['2.5', '2.6'])));
    expect(other.unchanged).toBe(
      'Nobody’s rating changes: no composite crosses a cut point. 12 composites move, none by more than 0.03. The closest composite is 0.45 away from a cut point.',
    );
  });

  test('says what is open while a weight is not settled', () => {
    const open = scenarioOf({ weights: { practice: 'undetermined', progress: 'undetermined' } });
    const model = buildModel(ask(repeat(12, stays), { scenario: open }));
    expect(model.sentences[0]).toMatch(/^Who would move cannot be said yet\..*undetermined/);
    expect([model.migration, model.path?.scenario, model.curve?.points.length]).toEqual([null, null, 11]);
  });

  test('says why no weight can be moved', () => {
    const model = buildModel(ask(repeat(12, stays), { moves: 'charm' }));
    expect([model.path, model.curve]).toEqual([null, null]);
    expect(model.sentences.at(-1)).toContain('"charm" is not a part of the composite');
  });

  test.each([
    [{ up: [[1, 2]], down: [[2, 1]], lost: 0, gained: 0 }, '2 of 9 teachers up one level and 1 down 2 levels'],
    [
      { up: [], down: [], lost: 3, gained: 1 },
      'none of 9 teachers, leave 3 without a rating and give 1 a rating who have none',
    ],
    [
      {
        up: [],
        down: [
          [1, 4],
          [2, 1],
        ],
        lost: 0,
        gained: 0,
      },
      '4 of 9 teachers down one level, 1 down 2 levels and none up',
    ],
  ] as const)('joins movements: %j', ({ up, down, lost, gained }, text) => {
    const counts = (pairs: readonly (readonly [number, number])[]) => new Map(pairs);
    expect(movementText({ total: 9, up: counts(up), down: counts(down), lost, gained })).toBe(text);
  });

  test('writes shares, lists and titles as people do', () => {
    expect([percentText(rational('0.3')), percentText(rational('1/3'))]).toEqual(['30 %', '33.33… %']);
    expect([listed([]), listed(['a']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c']);
    expect([inSentence('Pupil progress'), inSentence('LAUSD rubric')]).toEqual(['pupil progress', 'LAUSD rubric']);
  });
});

const counted = (cells: readonly object[] = []) => cells.map((cell) => ('count' in cell ? cell.count : '?'));

describe('The published answer', () => {
  const published = (question: ModelQuestion, ledger = new Ledger(5)): Model =>
    buildModel(question, { kind: 'published', threshold: 5, ledger });

  test('shows every level where each stands for enough people', () => {
    const pairs = [...repeat(8, falls), ...repeat(8, rises), ...repeat(8, stays), ...repeat(8, ['3.9', '3.9'])];
    const { migration, sentences } = published(ask(pairs));
    expect(migration?.cells.map(counted)).toEqual([
      [0, 8, 0],
      [0, 8, 0],
      [0, 8, 8],
    ]);
    expect(sentences[0]).toContain('would move 8 of 32 teachers down and 8 up between the ratings shown.');
  });

  test('tells nothing of the order of composites, which the exact answer does', () => {
    // 2.64 and 3.2 under the policy, 3 and 2.75 under the scenario: of four blocks of ties the middle two change places.
    const pairs = [
      ...repeat(8, falls),
      ...repeat(8, ['2.4', '3.6']),
      ...repeat(8, stays),
      ...repeat(8, ['3.9', '3.9']),
    ];
    expect(published(ask(pairs)).agreement).toBeNull();
    expect(buildModel(ask(pairs)).agreement).toMatchObject({ spearman: '0.80', kendall: '0.67', topTenth: '1.00' });
    expect(buildModel(ask(pairs, { scenario: ask(pairs).policy })).agreement).toBeNull();
  });

  test('counts levels together where a few would be told apart', () => {
    const pairs = [...repeat(8, falls), ...repeat(2, rises), ...repeat(8, stays), ...repeat(8, ['3.9', '3.9'])];
    const { migration, sentences } = published(ask(pairs));
    expect(migration?.rows.map(({ label }) => label)).toEqual(['Low or Middle', 'High']);
    expect(migration?.cells.map(counted)).toEqual([
      [10, 0],
      [8, 8],
    ]);
    // Two rise within what is counted together.
    expect([migration?.up, migration?.down]).toEqual([
      { least: 0, greatest: null },
      { least: 8, greatest: null },
    ]);
    expect(sentences[0]).toMatch(/ 8 of 26 teachers down and none up .* Moves within Low or Middle are not shown\.$/);
  });

  test('shows nothing of a matrix that would tell of a few however it is put together', () => {
    const pairs = [...repeat(2, falls), ...repeat(2, rises), ...repeat(8, stays), ...repeat(8, ['3.9', '3.9'])];
    const { migration, sentences, unchanged } = published(ask(pairs));
    expect(counted(migration?.cells.flat())).not.toContain(2);
    expect([counted([migration?.up ?? {}]), unchanged]).toEqual([['?'], null]);
    expect(sentences[0]).toContain('in groups too small to be shown');
  });

  test('hides what an earlier answer would give away, and repeats what was told', () => {
    const pairs = [
      ...repeat(8, falls),
      ...repeat(3, ['3.3', '2.6']),
      ...repeat(8, stays),
      ...repeat(9, ['3.9', '3.9']),
    ];
    const ledger = new Ledger(5);
    const before = published(ask(pairs), ledger);
    expect(counted([before.migration?.down ?? {}])).toEqual([11]);
    // At 40 % three stay high whom 50 % moves: the difference to what was told would be these three.
    const lower = scenarioOf({ weights: { practice: '0.6', progress: '0.4' } });
    const alone = published(ask(pairs, { scenario: lower }));
    const after = published(ask(pairs, { scenario: lower }), ledger);
    expect([counted([alone.migration?.down ?? {}]), counted([after.migration?.down ?? {}])]).toEqual([[8], ['?']]);
    expect(published(ask(pairs), ledger).migration).toEqual(before.migration);
  });
});

describe('Beside the matrix', () => {
  const pairs = [...repeat(8, falls), ...repeat(4, rises), ...repeat(8, stays), ...repeat(4, ['2.5', ''])];

  test('stand effective weights, groups and what ratings set in motion', () => {
    const parameters: LevelParameters = {
      referred: new Set(['low']),
      referralShare: one,
      caseload: rational('3'),
      evaluationsNextYear: new Map([['low', one]]),
      hoursPerEvaluation: rational('2'),
      payByLevel: new Map([['high', rational('100')]]),
    };
    const model = buildModel(ask(pairs, { scenario: policy, parameters }));
    expect(model.effectiveWeights?.teachers).toBe(20);
    expect(model.effectiveWeights?.rows.map(({ nominal }) => nominal)).toEqual(['0.8', '0.2']);
    expect(model.consequences).toMatchObject({
      referrals: '4',
      consultingTeachers: '2',
      evaluatorHours: '8',
      pay: '800',
    });
    expect(model.groups[0]).toMatchObject({ name: 'Grade', groups: [{ label: '3' }, { label: '4' }] });
    expect(model.sentences[0]).toBe('The policy as it is rates 24 teachers.');
  });

  test('stands what a cap costs', () => {
    const capped = scenarioOf({
      changes: {
        then: [{ cap: { at: { value: '2.9', label: 'Cap', unit: 'points', reference: 'us' }, reference: 'us' } }],
      },
    });
    const [rule] = buildModel(ask(pairs, { scenario: capped })).rules;
    expect(rule).toMatchObject({ up: { count: 0 }, down: { count: 8 } });
    expect(rule?.sentence).toBe('It lifts none and lowers 8 of 24 teachers.');
  });

  test('stands a curve with noise that says how much', () => {
    const noisy = noisyCurve(ask(pairs, { scenario: policy }), one, seeded(3));
    expect(noisy).toMatchObject({ epsilon: '1', sensitivity: 3 });
    expect(noisy?.levels.map(({ key }) => key)).toEqual(['not-rated', 'low', 'middle', 'high']);
    const exact = buildModel(ask(pairs, { scenario: policy })).curve?.points.map(({ counts }) => counts);
    expect(noisy?.points.map(({ counts }) => counts.slice(1))).not.toEqual(exact);
  });
});
