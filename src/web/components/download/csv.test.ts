import { expect, test } from '@jest/globals';
import { csvOf } from './csv.ts';

test('what holds a comma, a quotation mark or a new line is quoted', () => {
  expect(
    csvOf([
      ['a', 'b, c'],
      ['say "d"', 'e\nf'],
    ]),
  ).toBe('\uFEFFa,"b, c"\r\n"say ""d""","e\nf"\r\n');
});

test('what a spreadsheet would run is text, and a negative number is a number', () => {
  expect(csvOf([['=1+1', '-14', '@x', '-x']])).toBe("\uFEFF'=1+1,-14,'@x,'-x\r\n");
});
