import { describe, expect, test } from '@jest/globals';
import { type ActValues, bargainingOf, blankAct, missingIn, noteOf, voteOf } from './act-values.ts';
import type { DialogAct } from './act-words.ts';

const vote: ActValues = { ...blankAct(), on: '2026-11-24', votesFor: '210', votesAgainst: '0', reference: ' Minutes ' };
const fields = (act: DialogAct, values: ActValues) => missingIn(act, values).map(({ field }) => field);

describe('what an act on a proposal still needs', () => {
  test('withdrawing and agreeing need nothing', () => {
    expect(fields('withdraw', blankAct())).toEqual([]);
    expect(fields('agree', blankAct())).toEqual([]);
  });

  test('a ratification needs the vote and where it is written down', () => {
    expect(fields('ratify', { ...blankAct(), on: '' })).toEqual([
      'act-on',
      'act-votes-for',
      'act-votes-against',
      'act-reference',
    ]);
    expect(fields('ratify', vote)).toEqual([]);
  });

  test('no vote against is zero votes, not an empty field', () => {
    expect(fields('ratify', { ...vote, votesAgainst: '' })).toEqual(['act-votes-against']);
  });

  test.each(['-1', '1.5', 'many', '1e3'])('%j is no number of votes', (votesFor) => {
    expect(fields('ratify', { ...vote, votesFor })).toEqual(['act-votes-for']);
  });

  test('an adoption needs the agreement too, and advice as a whole or not at all', () => {
    expect(fields('adopt', vote)).toEqual(['act-bargaining']);
    const adoption = { ...vote, bargainingReference: 'Tentative agreement' };
    expect(fields('adopt', adoption)).toEqual([]);
    expect(fields('adopt', { ...adoption, adviceOn: '2026-11-01' })).toEqual(['act-advice-reference']);
    expect(fields('adopt', { ...adoption, adviceReference: 'Minutes' })).toEqual(['act-advice-on']);
  });
});

describe('what is sent', () => {
  test('a vote in numbers, its reference trimmed', () => {
    expect(voteOf(vote)).toEqual({ on: '2026-11-24', votesFor: 210, votesAgainst: 0, reference: 'Minutes' });
  });

  test('nothing for what was left out', () => {
    expect(noteOf({ ...blankAct(), note: '  ' })).toEqual({});
    expect(bargainingOf({ ...vote, bargainingReference: 'TA' })).toEqual({ bargainingReference: 'TA' });
  });
});
