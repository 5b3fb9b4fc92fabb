import { describe, expect, test } from '@jest/globals';
import type { PlanRecord } from '../../api/types.ts';
import { recordOf, valuesOf } from './record-form-values.ts';

const record: PlanRecord = {
  advice: { on: '2025-02-10', reference: 'Minutes' },
  adoption: null,
  rubric: { source: 'CSTP', agreementReference: 'Memorandum; annex' },
  bargainingReference: null,
  publication: { on: '2025-06-02', reference: 'Handbook' },
  components: [{ key: 'growth', kind: 'school_value_added', referencing: 'peer_state_norm' }],
  standards: [
    { grade: '3', subject: 'All subjects', reference: 'Resolution 25-8; part 2' },
    { grade: 'K', subject: 'Reading', reference: 'Resolution 25-9' },
  ],
  note: 'Once',
  sequence: 4,
  recordedAt: '2025-07-01T16:00:00.000Z',
  recordedBy: null,
};

describe('the record of a version in a form', () => {
  test('comes out as it went in, but for the note, which is about one record only', () => {
    const { sequence: _sequence, recordedAt: _at, recordedBy: _by, ...content } = record;
    expect(recordOf(valuesOf(record))).toEqual({ record: { ...content, note: null } });
  });

  test('holds nothing where nothing is on record', () => {
    expect(recordOf(valuesOf(null))).toEqual({
      record: {
        advice: null,
        adoption: null,
        rubric: null,
        bargainingReference: null,
        publication: null,
        components: [],
        standards: [],
        note: null,
      },
    });
  });

  test('is sent without any of its faults only', () => {
    const values = valuesOf(null);
    const answer = recordOf({
      ...values,
      events: { ...values.events, advice: { on: '2025-02-10', reference: ' ' }, adoption: { on: '', reference: 'x' } },
      agreement: 'Memorandum',
      standards: '3; All subjects; Resolution\n\nK; Reading',
    });
    expect('errors' in answer && answer.errors.map(({ field }) => field)).toEqual([
      'advice-reference',
      'adoption-on',
      'rubric-source',
      'standards',
    ]);
  });
});
