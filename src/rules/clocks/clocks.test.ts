import { describe, expect, test } from '@jest/globals';
import { shippedClocks } from '../../modules.ts';
import { parseYaml } from '../../platform/yaml.ts';
import { readClocks } from './read-clocks.ts';

const read = (clock: string, head = 'key: k\ntitle: T\nreference: R\n') =>
  readClocks(
    parseYaml(`${head}clocks:\n  planning: {title: P, clause: C, met-by: planning-sheet, ${clock}}\n`).document,
  );

const counting = 'after: first-schoolday, days: 4, in: working-days';

describe('a clock', () => {
  test('is read', () => {
    expect(read(counting)).toEqual({
      ok: true,
      clocks: {
        key: 'k',
        title: 'T',
        reference: 'R',
        clocks: [
          {
            key: 'planning',
            title: 'P',
            clause: 'C',
            for: 'everybody',
            metBy: 'planning-sheet',
            due: { from: 'first-schoolday', direction: 'after', days: 4, unit: 'working-days', onDayOff: 'stays' },
          },
        ],
      },
    });
  });

  test.each([
    ['with an unknown key', `${counting}, tilll: x`, '/clocks/planning/tilll'],
    ['counted from something unknown', 'after: easter, days: 4, in: working-days', '/clocks/planning/after'],
    ['with no unit', 'after: first-schoolday, days: 4', '/clocks/planning'],
    ['with half a day', 'after: first-schoolday, days: "1.5", in: working-days', '/clocks/planning/days'],
    ['with no days', 'after: first-schoolday, days: 0, in: working-days', '/clocks/planning/days'],
    ['due in two ways', `${counting}, before: last-schoolday`, '/clocks/planning'],
    ['never due', 'for: everybody', '/clocks/planning'],
    ['with dates and days', 'on: {2018-19: 2018-09-21}, days: 4', '/clocks/planning/days'],
    ['counted, with dates of tracks', `${counting}, on-track: {a: {2018-19: 2018-09-21}}`, '/clocks/planning/on-track'],
    ['with a day that its month does not have', 'on: {2018-19: 2019-02-29}', '/clocks/planning/on/2018-19'],
    ['with a date of another year', 'on: {2018-19: 2019-07-01}', '/clocks/planning/on/2018-19'],
    ['for no school year', 'on: {2018-20: 2018-09-21}', '/clocks/planning/on/2018-20'],
    ['for nobody known', `${counting}, for: cooks`, '/clocks/planning/for'],
    [
      'counted backward and moved later',
      'before: last-schoolday, days: 4, in: calendar-days, on-a-day-off: next',
      '/clocks/planning/on-a-day-off',
    ],
  ])('%s is refused, with a reason and a remedy', (_, clock, pointer) => {
    const result = read(clock);
    if (result.ok) throw new Error('It was read.');
    expect(result.problems.map((problem) => problem.pointer)).toEqual([pointer]);
    for (const { message, why, remedy } of result.problems)
      for (const words of [message, why, remedy]) expect(words).toMatch(/\w{3}.*\.$/);
  });
});

describe('a set of clocks', () => {
  test('says everything that is missing at once', () => {
    const result = readClocks({ clocks: { 'Bad Key': {} } });
    expect(result.ok ? [] : result.problems.map(({ message }) => message)).toEqual([
      'The key "key" is missing.',
      'The key "title" is missing.',
      'The key "reference" is missing.',
      'The key "Bad Key" is not in lower-case words joined by hyphens.',
      'The key "title" is missing.',
      'The key "clause" is missing.',
      'The key "met-by" is missing.',
      'Nothing says when it is due.',
    ]);
  });

  test.each([null, [], 'text', { clocks: {} }])('%j is none', (document) => {
    expect(readClocks(document).ok).toBe(false);
  });

  test('cannot name a clock after a deadline of the statute', () => {
    const clocks = { delivery: { title: 'x', clause: 'y', 'met-by': 'delivery', on: { '2018-19': '2019-05-07' } } };
    expect(readClocks({ key: 'k', title: 'T', reference: 'R', clocks })).toMatchObject({
      ok: false,
      problems: [{ pointer: '/clocks/delivery' }],
    });
  });

  test('comes with the service for three districts, each sound', () => {
    const sets = shippedClocks.map(({ text }) => readClocks(parseYaml(text).document));
    expect(sets.map((set) => set.ok && set.clocks.key)).toEqual(['demonstration', 'lausd-edst', 'lynwood-2016']);
  });
});
