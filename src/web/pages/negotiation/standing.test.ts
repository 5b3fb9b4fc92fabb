import { describe, expect, test } from '@jest/globals';
import { openProposal, standingOf } from './standing.ts';
import { sampleNegotiation, sampleProposal, sampleStep } from './testing/negotiation-sample.ts';

const first = sampleProposal(1, 'union');

describe('where a bargaining stands', () => {
  test('before anything is tabled, either side can begin', () => {
    expect(standingOf(sampleNegotiation([]))).toEqual({
      sentence: 'No proposal is on the table yet.',
      turn: 'either',
      next: 'Either side can table one.',
    });
  });

  test('a proposal waits for the other side', () => {
    const { sentence, turn, next } = standingOf(sampleNegotiation([first]));
    expect(sentence).toBe('Proposal 1 of the union is on the table.');
    expect(turn).toBe('district');
    expect(next).toBe('It is the turn of the district: to agree, or to answer with a proposal of its own.');
  });

  test('a counter waits for the side it answers, and says what it answers', () => {
    const answered = { proposalId: 'proposal-1', number: 1, side: 'union' } as const;
    const counter = sampleProposal(2, 'district', { answers: answered });
    const { sentence, turn } = standingOf(sampleNegotiation([{ ...first, state: 'countered' }, counter]));
    expect(sentence).toBe('Proposal 2 of the district is on the table; it answers proposal 1.');
    expect(turn).toBe('union');
  });

  test('what was withdrawn waits for nobody', () => {
    const { sentence, turn } = standingOf(sampleNegotiation([{ ...first, state: 'withdrawn' }]));
    expect(sentence).toBe('No proposal is on the table now.');
    expect(turn).toBe('either');
  });

  test('the word of the other side comes back to the side that proposed', () => {
    const { sentence, turn } = standingOf(sampleNegotiation([{ ...first, agreedBy: ['district'] }]));
    expect(sentence).toBe('The district agrees to proposal 1 of the union.');
    expect(turn).toBe('union');
  });

  test('the own word alone leaves the turn with the other side', () => {
    expect(standingOf(sampleNegotiation([{ ...first, agreedBy: ['union'] }])).turn).toBe('district');
  });

  test('a proposal with a word on it comes before a newer one', () => {
    const newer = sampleProposal(2, 'district');
    expect(openProposal(sampleNegotiation([{ ...first, agreedBy: ['district'] }, newer]))?.number).toBe(1);
    expect(openProposal(sampleNegotiation([first, newer]))?.number).toBe(2);
  });

  test('after the tentative agreement the union votes, after the ratification the board', () => {
    const agreed = sampleNegotiation([{ ...first, state: 'tentatively-agreed' }], { state: 'tentatively-agreed' });
    expect(standingOf(agreed)).toMatchObject({
      sentence: 'Both sides agree to proposal 1. The agreement is tentative.',
      turn: 'union',
    });
    const ratified = sampleNegotiation([{ ...first, state: 'ratified' }], {
      state: 'ratified',
      steps: [sampleStep(1, 'ratified', first, { on: '2026-11-24' })],
    });
    expect(standingOf(ratified)).toMatchObject({
      sentence: 'The union ratified proposal 1 on Nov 24, 2026.',
      turn: 'district',
    });
  });

  test('after the adoption it is with human resources', () => {
    const steps = [sampleStep(1, 'adopted', first, { on: '2026-11-26' })];
    const { sentence, turn } = standingOf(
      sampleNegotiation([{ ...first, state: 'adopted' }], { state: 'adopted', steps }),
    );
    expect(sentence).toBe('The governing board adopted proposal 1 on Nov 26, 2026.');
    expect(turn).toBe('office');
  });
});
