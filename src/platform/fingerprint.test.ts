import { expect, test } from '@jest/globals';
import { fingerprint } from './fingerprint.ts';

test('a fingerprint is the SHA-256 of the text as UTF-8', () => {
  expect(fingerprint('abc')).toBe('sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(fingerprint('é')).not.toBe(fingerprint('e'));
});
