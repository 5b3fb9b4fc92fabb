/** The catalogue of state tests: its reader, and what it says of years, grades and subjects. */
import { describe, expect, test } from '@jest/globals';
import { coversAssignment, wasGivenIn } from '../../src/jurisdictions/us-ca/stull/given-tests.ts';
import { readInstruments } from '../../src/jurisdictions/us-ca/stull/read-instruments.ts';
import { areaOf, coversSubject } from '../../src/jurisdictions/us-ca/stull/subjects.ts';
import { stateInstruments } from '../../src/modules.ts';

const entry = { key: 'one', title: 'One', owner: 'state', kind: 'summative', source: 'Educ. Code 60640' };

/** Keys of the state tests that cover an assignment in a school year. */
const testsOf = (year: string, grade: string, subject: string): string[] =>
  stateInstruments
    .filter((item) => wasGivenIn(item, year) && coversAssignment(item, { grade, subject }))
    .map(({ key }) => key)
    .toSorted();

describe('the catalogue of state tests', () => {
  test.each([
    ['2012-13', '8', 'mathematics', ['capa', 'cma', 'cst']],
    ['2013-14', '8', 'mathematics', ['capa']],
    ['2013-14', '5', 'science', ['capa-science', 'cma-science', 'cst-science']],
    ['2014-15', '8', 'mathematics', ['sb-summative']],
    ['2016-17', '5', 'science', []],
    ['2018-19', '5', 'science', ['caa-science', 'cast']],
    ['2019-20', '8', 'mathematics', []],
    ['2020-21', '8', 'mathematics', ['caa', 'sb-summative']],
    ['2024-25', '9', 'mathematics', []],
    ['2024-25', '2', 'English language arts', []],
    ['2010-11', '2', 'English language arts', ['capa', 'cst']],
    ['2024-25', '4', 'All subjects', ['caa', 'sb-summative']],
    ['2024-25', '7', 'Physical education', []],
    ['2024-25', '10', 'Spanish', []],
  ])('in %s, grade %s, %s', (year, grade, subject, keys) => {
    expect(testsOf(year, grade, subject)).toEqual(keys);
  });

  test('names a source for every entry and no year that ends before it begins', () => {
    for (const { firstYear, lastYear, source } of stateInstruments) {
      expect(source.length).toBeGreaterThan(8);
      expect((firstYear ?? '') <= (lastYear ?? '9999')).toBe(true);
    }
  });
});

describe('its reader', () => {
  test('takes what is left out as without a limit', () => {
    expect(readInstruments({ instruments: [entry] })).toEqual([
      {
        ...entry,
        firstYear: null,
        lastYear: null,
        yearsNotGiven: [],
        grades: null,
        subjects: null,
        confirmWithCounsel: false,
      },
    ]);
  });

  test.each([
    ['no list', { instruments: {} }, /a list is needed/],
    ['an entry that is none', { instruments: ['cst'] }, /must be a mapping/],
    ['a field that it does not know', { instruments: [{ ...entry, grade: '5' }] }, /"grade" is not one of/],
    ['an owner that it does not know', { instruments: [{ ...entry, owner: 'county' }] }, /county is not one of/],
    ['a year that is none', { instruments: [{ ...entry, 'first-year': '2014' }] }, /2014 is no school year/],
    ['grades that are no list', { instruments: [{ ...entry, grades: '5' }] }, /needs grades as a list/],
    ['a missing title', { instruments: [{ ...entry, title: '' }] }, /needs title as text/],
    ['a key twice', { instruments: [entry, entry] }, /used twice/],
  ])('refuses %s', (_what, document, message) => {
    expect(() => readInstruments(document)).toThrow(message);
  });
});

describe('subjects', () => {
  test.each([
    ['Algebra I', 'mathematics'],
    ['math', 'mathematics'],
    ['English 9', 'english-language-arts'],
    ['reading', 'english-language-arts'],
    ['History-Social Science', 'history-social-science'],
    ['Life Science', 'science'],
    ['Self-contained', 'all'],
    ['Computer Science', undefined],
    ['English Language Development', undefined],
    ['Physical education', undefined],
  ])('%s', (subject, area) => {
    expect(areaOf(subject)).toBe(area);
  });

  test('a test in any subject covers every subject, and one in English language development covers none of the areas', () => {
    expect(coversSubject(null, 'Art')).toBe(true);
    expect(coversSubject(['English language development'], 'All subjects')).toBe(false);
    expect(coversSubject(['mathematics'], 'Art')).toBe(false);
  });
});
