import { describe, expect, test } from '@jest/globals';
import { compareSides, lastOf } from './side-by-side.ts';
import { sampleNegotiation, sampleProposal } from './testing/negotiation-sample.ts';

const union = sampleProposal(1, 'union');
const district = sampleProposal(2, 'district');
const line = (negotiation: Parameters<typeof compareSides>[0], key: string) =>
  compareSides(negotiation).find((each) => each.key === key);

describe('both sides next to each other', () => {
  test('the gap is exact, in percentage points', () => {
    expect(line(sampleNegotiation([union, district]), 'pupil-progress')).toEqual({
      key: 'pupil-progress',
      title: 'Weight of pupil progress',
      now: '30 %',
      union: '15 %',
      district: '40 %',
      gap: '25 points',
    });
  });

  test('no gap is said in a word', () => {
    const same = sampleProposal(2, 'district', { weights: union.weights });
    expect(line(sampleNegotiation([union, same]), 'observation')?.gap).toBe('None');
  });

  test('a side that has proposed nothing has no column, and there is no gap to it', () => {
    expect(line(sampleNegotiation([union]), 'observation')).toMatchObject({ union: '85 %', district: '–', gap: '–' });
    expect(line(sampleNegotiation([union]), 'moves-up')?.district).toBe('–');
  });

  test('a weight that is not settled is not zero', () => {
    const open = sampleProposal(2, 'district', {
      weights: [{ key: 'observation', title: 'observation', current: null, proposed: null }],
    });
    expect(line(sampleNegotiation([open]), 'observation')).toMatchObject({
      now: 'undetermined',
      district: 'undetermined',
      gap: '–',
    });
  });

  test('a part that only one side has is no zero of the other', () => {
    const more = sampleProposal(2, 'district', {
      weights: [...district.weights, { key: 'survey', title: 'survey', current: '0', proposed: '0.05' }],
    });
    expect(line(sampleNegotiation([union, more]), 'survey')).toMatchObject({ union: 'undetermined', gap: '–' });
  });

  test('counts that are hidden are told as what they lie between', () => {
    const { impact } = union;
    const migration = impact.migration && { ...impact.migration, down: { least: 1, greatest: 9 } };
    const hidden = sampleProposal(1, 'union', { impact: { ...impact, migration } });
    expect(line(sampleNegotiation([hidden]), 'moves-up')?.union).toBe('12');
    expect(line(sampleNegotiation([hidden]), 'moves-down')?.union).toBe('between 1 and 9');
  });

  test('what was withdrawn or failed is left out, what was answered stays', () => {
    const withdrawn = sampleProposal(3, 'union', { state: 'withdrawn' });
    const failed = sampleProposal(4, 'union', { state: 'rejected' });
    const negotiation = sampleNegotiation([{ ...union, state: 'countered' }, district, withdrawn, failed]);
    expect(lastOf(negotiation, 'union')?.number).toBe(1);
  });
});
