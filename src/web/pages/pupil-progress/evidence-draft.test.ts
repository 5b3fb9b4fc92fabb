import { describe, expect, test } from '@jest/globals';
import type { Instrument } from '../../api/types.ts';
import { blankEvidence, faultsIn, withInstrument } from './evidence-draft.ts';

const instrument = (key: string, title: string, change: Partial<Instrument> = {}): Instrument => ({
  instrumentId: key,
  key,
  owner: 'district',
  title,
  kind: 'benchmark',
  firstYear: null,
  lastYear: null,
  yearsNotGiven: [],
  grades: null,
  subjects: null,
  origin: 'service',
  isRetired: false,
  revision: 1,
  releases: [],
  ...change,
});
const instruments = [
  instrument('benchmark', 'District benchmark'),
  instrument('sb-summative', 'Smarter Balanced summative', { owner: 'state', kind: 'summative' }),
];
const fields = (...args: Parameters<typeof faultsIn>) => faultsIn(...args).map(({ field }) => field);

describe('an entry of evidence', () => {
  test('needs a source, a name, what is reported and a day', () => {
    expect(fields({ ...blankEvidence('2026-27'), usedOn: '' })).toEqual([
      'evidence-instrument',
      'evidence-title',
      'evidence-metric',
      'evidence-used',
    ]);
  });

  test.each(['0', '0.3', '1', '1.00'])('may weigh %s', (weight) => {
    expect(fields({ ...blankEvidence('2026-27'), weight })).not.toContain('evidence-weight');
  });

  test.each(['', '1.1', '30 %', '-0.1', '.5', '1e-1'])('may not weigh "%s"', (weight) => {
    expect(fields({ ...blankEvidence('2026-27'), weight })).toContain('evidence-weight');
  });

  test('takes over the name of its source, and no longer once a person gave it one', () => {
    const first = withInstrument(blankEvidence('2026-27'), 'benchmark', instruments);
    expect(first).toMatchObject({ title: 'District benchmark', standards: 'local' });
    const second = withInstrument(first, 'sb-summative', instruments);
    expect(second).toMatchObject({ title: 'Smarter Balanced summative', standards: 'state' });
    const named = withInstrument({ ...second, title: 'Spring results' }, 'benchmark', instruments);
    expect(named).toMatchObject({ title: 'Spring results', instrument: 'benchmark', standards: 'local' });
  });
});
