import { describe, expect, test } from '@jest/globals';
import { parseYaml } from './yaml.ts';

const messages = (text: string) =>
  parseYaml(text)
    .problems.map(({ message }) => message)
    .join('\n');

describe('YAML with text scalars', () => {
  test('keeps every scalar as written', () => {
    const { document } = parseYaml('a: 0.30\nb: true\nc: 2014-15\nd: "0x10"\ne: 1e3\nf: no\n');
    expect(document).toEqual({ a: '0.30', b: 'true', c: '2014-15', d: '0x10', e: '1e3', f: 'no' });
  });

  test('reads null only where it is written plainly', () => {
    expect(parseYaml('a: null\nb:\nc: ~\nd: "null"\ne: ""\n').document).toEqual({
      a: null,
      b: null,
      c: null,
      d: 'null',
      e: '',
    });
  });

  test('reads JSON as well', () => {
    expect(parseYaml('{"a": ["1", {"b": null}]}').document).toEqual({ a: ['1', { b: null }] });
  });

  test('knows where each value stands', () => {
    const { positionOf } = parseYaml('a:\n  b/c: 1\n  d:\n    - x\n    - y: 2\n');
    expect(positionOf('/a/b~1c')).toEqual({ line: 2, column: 3 });
    expect(positionOf('/a/d/1/y')).toEqual({ line: 5, column: 7 });
    expect(positionOf('/a/d/9/nothing')).toEqual({ line: 3, column: 3 });
  });

  test.each([
    ['a: 1\na: 2\n', /unique/],
    ['a: !!binary x\n', /Tags/],
    ['base: &b {x: 1}\na:\n  <<: *b\n', /<</],
    ['__proto__: 1\n', /__proto__/],
    ['a: [1\n', /./],
    [`${'['.repeat(60)}${']'.repeat(60)}`, /deep/],
    [`x: &x [1]\nlist: [${Array(101).fill('*x').join(', ')}]\n`, /aliases/],
    ['x'.repeat(1_000_001), /longer/],
  ])('refuses %.40j', (text, message) => {
    expect(messages(text)).toMatch(message);
  });

  test('stops a document that multiplies by aliases', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 9; level += 1)
      lines.push(
        `a${level}: &a${level} [${Array(9)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
      );
    const { problems } = parseYaml(lines.join('\n'));
    expect(problems).not.toHaveLength(0);
  });
});
