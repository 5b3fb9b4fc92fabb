import { describe, expect, test } from '@jest/globals';
import type { Deadline, EvaluationTimeline, StoredFinding } from '../../api/types.ts';
import { entriesOf } from './timeline-entries.ts';

const step = (stepId: string, occurredOn: string): EvaluationTimeline['steps'][number] => ({
  stepId,
  sequence: 1,
  kind: 'issued',
  occurredOn,
  occurredAt: null,
  recordedAt: `${occurredOn}T20:00:00.000Z`,
  isRecordedLater: false,
  recordedBy: null,
  note: '',
  manner: null,
  isAttended: null,
  delegatedTo: null,
  untilOn: null,
  documentFingerprint: null,
  ratingId: null,
  isSatisfactory: null,
});

const deadline = (kind: string, dueOn: string | null, state: Deadline['state'] = 'open'): Deadline => ({
  kind,
  title: kind,
  state,
  dueOn,
  targetOn: dueOn,
  doneOn: null,
  counting: '',
  source: '',
  isLegal: true,
  confirmWithCounsel: false,
  notice: null,
});

const found = (findingId: string, occasion: StoredFinding['occasion'], asOf: string): StoredFinding => ({
  findingId,
  occasion,
  stepId: 'issued',
  asOf,
  recordedAt: `${asOf}T20:00:00.000Z`,
  finding: {
    rule: 'K23',
    severity: occasion === 'breach' ? 'BREACH' : 'WARN',
    code: 'X',
    sentence: '',
    remedy: '',
    citation: { section: '', confirmWithCounsel: false },
    facts: {},
  },
  acknowledgement: null,
});

const due = (deadlines: Deadline[]) => ({
  evaluationId: '',
  schoolYear: '2026-27',
  asOf: '2027-05-10',
  deadlines,
  calendars: [],
  recordableMilestones: [],
});
const keys = (entries: readonly { key: string }[]) => entries.map(({ key }) => key);

describe('one line of time', () => {
  test('runs from the earliest to the latest, with today in its place and what has no day at the end', () => {
    const record = {
      steps: [step('started', '2026-09-01'), step('issued', '2027-05-06')],
      responses: [],
      findings: [],
    };
    const entries = entriesOf(record, due([deadline('written-record', null), deadline('meeting', '2027-06-03')]));
    expect(keys(entries)).toEqual(['started', 'issued', 'today', 'meeting', 'written-record']);
  });

  test('of one day, what was due comes before what was done, and today comes last', () => {
    const record = { steps: [step('issued', '2027-05-10')], responses: [], findings: [] };
    expect(keys(entriesOf(record, due([deadline('delivery', '2027-05-10')])))).toEqual(['delivery', 'issued', 'today']);
  });

  test('a breach stands by itself, and other findings stand with their step', () => {
    const findings = [found('warning', 'issue', '2027-05-06'), found('late', 'breach', '2027-05-06')];
    const entries = entriesOf({ steps: [step('issued', '2027-05-06')], responses: [], findings }, due([]));
    expect(keys(entries)).toEqual(['issued', 'late', 'today']);
    expect(entries[0]).toMatchObject({ findings: [{ findingId: 'warning' }] });
  });

  test('a deadline that does not apply is left out', () => {
    const entries = entriesOf(
      { steps: [], responses: [], findings: [] },
      due([deadline('delivery', '2027-05-05', 'not_applicable')]),
    );
    expect(keys(entries)).toEqual(['today']);
  });
});
