import { describe, expect, test } from '@jest/globals';
import { canonicalText } from './canonical.ts';

describe('canonical form', () => {
  test('does not depend on the order of keys', () => {
    expect(canonicalText({ b: ['2', { y: '1', x: null }], a: '0.30' })).toBe(
      '{"a":"0.30","b":["2",{"x":null,"y":"1"}]}',
    );
    expect(canonicalText({ a: '1', b: '2' })).toBe(canonicalText({ b: '2', a: '1' }));
  });

  test('keeps the order of lists and numbers as written', () => {
    expect(canonicalText(['b', 'a'])).not.toBe(canonicalText(['a', 'b']));
    expect(canonicalText('0.30')).not.toBe(canonicalText('0.3'));
  });

  test('refuses numbers, which could already have been rounded', () => {
    expect(() => canonicalText({ weight: 0.3 })).toThrow(TypeError);
  });
});
