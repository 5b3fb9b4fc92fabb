/** Runs the rulings of every jurisdiction against its rule book. */
import { describe, expect, test } from '@jest/globals';
import { declared } from './support/declared.ts';
import { type Ruling, allRulings } from './support/ruling-file.ts';
import { findingsFor, rulesOf, scheduleOf } from './support/verdict.ts';
import { ruleBooks } from '../../src/modules.ts';

const rulings = allRulings();
const files = [...new Set(rulings.map(({ file }) => file))];

const countIn = (file: string): number => rulings.filter((ruling) => ruling.file === file).length;

/** Findings as a ruling names them; the code only where the ruling names one. */
function found(ruling: Ruling): string[] {
  const isCoded = ruling.findings.some(({ code }) => code !== undefined);
  return findingsFor(ruling).map(({ rule, severity, code }) => [rule, severity, ...(isCoded ? [code] : [])].join(' '));
}

const expected = ({ findings }: Ruling): string[] =>
  findings.map(({ rule, severity, code }) => [rule, severity, ...(code === undefined ? [] : [code])].join(' '));

describe('rulings of all jurisdictions', () => {
  test('none is missing and none undeclared', () => {
    expect(Object.fromEntries(files.map((file) => [file, countIn(file)]))).toEqual(declared);
  });

  test.each(rulings.map((ruling) => [`${ruling.file}: ${ruling.title}`, ruling] as const))('%s', (_title, ruling) => {
    expect(found(ruling).toSorted()).toEqual(expected(ruling).toSorted());
    if (ruling.kind !== 'schedule') return;
    const entry = Object.entries(scheduleOf(ruling)).map(([key, value]) => [key, String(value)]);
    expect(Object.fromEntries(entry)).toMatchObject(ruling.entry);
  });
});

describe('rules', () => {
  const rules = ruleBooks.flatMap((book) => rulesOf(book).map(({ id }) => id));

  test('are numbered once each', () => {
    expect(rules.toSorted()).toEqual([...new Set(rules)].toSorted());
  });

  test.each(rules)('%s has rulings before, on and after its edge', (id) => {
    const sides = rulings.filter(({ file }) => file === `${id.toLowerCase()}.yaml`).map(({ side }) => side);
    expect(sides).toEqual(expect.arrayContaining(['before', 'on', 'after']));
  });

  test('named by rulings exist', () => {
    expect(rules).toEqual(expect.arrayContaining(rulings.flatMap((ruling) => ruling.rules)));
  });
});
