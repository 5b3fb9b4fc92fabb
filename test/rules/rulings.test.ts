/** Runs the rulings of every jurisdiction against its rule book. */
import { describe, expect, test } from '@jest/globals';
import { declared } from './support/declared.ts';
import { type Kind, type Ruling, allRulings } from './support/ruling-file.ts';
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

/** Whether a ruling stands in the rule's own file: k15.yaml, or k13-plan.yaml where one number looks at several kinds. */
const isAbout = (ruling: Ruling, id: string, kind: Kind): boolean =>
  (ruling.kind === 'schedule' ? 'employee' : ruling.kind) === kind &&
  [`${id.toLowerCase()}.yaml`, `${id.toLowerCase()}-${kind}.yaml`].includes(ruling.file);

describe('rulings of all jurisdictions', () => {
  test('none is missing and none undeclared', () => {
    expect(Object.fromEntries(files.map((file) => [file, countIn(file)]))).toEqual(declared);
  });

  test('each of the 31 edge cases of California has its file', () => {
    const numbers = Array.from({ length: 31 }, (_, index) => String(index + 1).padStart(2, '0'));
    expect(files.filter((file) => file.startsWith('edge-')).toSorted()).toEqual(numbers.map((n) => `edge-${n}.yaml`));
  });

  test.each(rulings.map((ruling) => [`${ruling.file}: ${ruling.title}`, ruling] as const))('%s', (_title, ruling) => {
    expect(found(ruling).toSorted()).toEqual(expected(ruling).toSorted());
    if (ruling.kind !== 'schedule') return;
    const entry = Object.entries(scheduleOf(ruling)).map(([key, value]) => [
      key,
      value === null ? null : String(value),
    ]);
    expect(Object.fromEntries(entry)).toMatchObject(ruling.entry);
  });
});

describe('rules', () => {
  const rules = ruleBooks.flatMap(rulesOf);

  test('are numbered once among those that look at the same facts', () => {
    const numbers = rules.map(({ id, kind }) => `${kind} ${id}`);
    expect(numbers.toSorted()).toEqual([...new Set(numbers)].toSorted());
  });

  test.each(rules)('$id of $kind has rulings before, on and after its edge', ({ id, kind }) => {
    const sides = rulings.filter((ruling) => isAbout(ruling, id, kind)).map(({ side }) => side);
    expect(sides).toEqual(expect.arrayContaining(['before', 'on', 'after']));
  });

  test('named by rulings exist', () => {
    expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(rulings.flatMap((ruling) => ruling.rules)));
  });
});
