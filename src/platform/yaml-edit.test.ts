import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { flowYaml } from './flow-yaml.ts';
import { parseYaml, yamlText } from './yaml.ts';
import { editYaml } from './yaml-edit.ts';

const source = `# What the parties agreed.
title: Ours # for now
summary: >-
  Folded text
  on two lines.
weights:
  # The larger one.
  first: {value: 0.70, label: Weight of the first, reference: contract} # kept
  second: {value: 0.30, label: Weight of the second, reference: contract}
list:
  - {key: low, from: 1.00, through: 1.74}
  - key: high # the upper one
    from: 1.75
    through: 4.00

# The end.
`;
const said = (text: string): unknown => parseYaml(text).document;

/** The source after the replacements, reached by telling only what it is to say. */
function expectEdit(...replacements: readonly [before: string, after: string][]): void {
  const wanted = replacements.reduce((text, [before, after]) => text.replace(before, after), source);
  expect(wanted).not.toBe(source);
  expect(editYaml(source, said(wanted))).toBe(wanted);
}

describe('a YAML text that is to say something else', () => {
  test('stays as it is when it says so already', () => {
    expect(editYaml(source, said(source))).toBe(source);
  });

  test('changes a number where it stands', () => {
    expectEdit(['0.70', '0.60'], ['0.30', '0.40'], ['from: 1.75', 'from: 2']);
  });

  test('loses what is gone: part of a line, or lines of its own', () => {
    expectEdit([', reference: contract} # kept', '} # kept']);
    expectEdit(['  second: {value: 0.30, label: Weight of the second, reference: contract}\n', '']);
    expectEdit(['value: 0.70, label: Weight of the first, ', '']);
    expectEdit(['    through: 4.00\n', '']);
    expectEdit(['summary: >-\n  Folded text\n  on two lines.\n', '']);
    expect(editYaml(source, said(source.replace('key: high', 'label: High'))).split('\n')).toEqual(
      expect.arrayContaining(['  - from: 1.75', '    label: High']),
    );
  });

  test('gains what is new beside what was there', () => {
    expectEdit([', through: 1.74}', ', through: 1.74, label: Low}']);
    expectEdit(['    through: 4.00\n', '    through: 4.00\n    label: "High: the upper"\n']);
    expectEdit(['4.00\n', '4.00\nthen: [{round: {mode: half-up, places: 2}}]\n']);
  });

  test('puts one value in the place of another', () => {
    expectEdit(['{key: low, from: 1.00, through: 1.74}', 'low']);
    expectEdit(['>-\n  Folded text\n  on two lines.', 'Short']);
    expectEdit(['Ours', '"null"']);
  });

  test('keeps texts apart that look alike', () => {
    expect(said(editYaml('a: 1\nb:\n', { a: '0.30', b: null, c: 'null', d: '', e: '~' }))).toEqual({
      a: '0.30',
      b: null,
      c: 'null',
      d: '',
      e: '~',
    });
  });

  test('writes the whole anew where an anchor would carry the change along', () => {
    const anchored = 'a: &x {value: 1}\nb: *x\n';
    expect(said(editYaml(anchored, { a: { value: '2' }, b: { value: '1' } }))).toEqual({
      a: { value: '2' },
      b: { value: '1' },
    });
  });

  test('says what it is to say, whatever it said before', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom('0.30', 'null', '~', 'a: b', '# no', '- x', 'yes'),
    );
    const key = fc.constantFrom('a', 'b', 'c c', 'd:', '1');
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, text, fc.constant(null), tie('list'), tie('mapping')),
      list: fc.array(tie('value'), { maxLength: 3 }),
      mapping: fc.dictionary(key, tie('value'), { maxKeys: 4 }),
    }));
    const plain = value.map((each): unknown => JSON.parse(JSON.stringify(each)));
    fc.assert(
      fc.property(plain, plain, fc.boolean(), (before, after, isFlow) => {
        const written = `# Kept.\n${isFlow ? `${flowYaml(before)}\n` : yamlText(before)}`;
        expect(said(written)).toEqual(before);
        const text = editYaml(written, after);
        expect(said(text)).toEqual(after);
        // Written anew it would be gone.
        expect(text).toContain('# Kept.');
      }),
      { numRuns: 1000 },
    );
  });
});
