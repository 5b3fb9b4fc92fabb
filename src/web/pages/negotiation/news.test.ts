import { expect, test } from '@jest/globals';
import { newsBetween } from './news.ts';
import { sampleNegotiation, sampleProposal } from './testing/negotiation-sample.ts';

const before = sampleNegotiation([sampleProposal(1, 'union')]);
const after = sampleNegotiation([sampleProposal(1, 'union'), sampleProposal(2, 'district')]);

test('news is what was not there before', () => {
  expect(newsBetween(before, after).map(({ sentence }) => sentence)).toEqual(['The district tabled proposal 2.']);
  expect(newsBetween(after, after)).toEqual([]);
});

test('an older reading that arrives late has no news', () => {
  expect(newsBetween(after, before)).toEqual([]);
});
