import type { Deadline, DeadlineTimeline, EvaluationTimeline, StoredFinding } from '../../api/types.ts';

type Step = EvaluationTimeline['steps'][number];
type Response = EvaluationTimeline['responses'][number];

/** One line of the timeline; `day` is null for what is not dated yet. */
export type Entry =
  | { kind: 'step'; key: string; day: string; step: Step; findings: readonly StoredFinding[] }
  | { kind: 'response'; key: string; day: string; response: Response }
  | { kind: 'breach'; key: string; day: string; finding: StoredFinding }
  | { kind: 'deadline'; key: string; day: string | null; deadline: Deadline }
  | { kind: 'today'; key: 'today'; day: string };

/** On one day: what was due, then what was done, what was answered, what was found, and where the reader stands. */
const orderOnOneDay: Record<Entry['kind'], number> = { deadline: 0, step: 1, response: 2, breach: 3, today: 4 };

/**
 * Everything on record and everything that is due as one line of time, with today in it; what has no day comes last.
 * A breach stands by itself, so that it stays in view; other findings stand with the step they were found for.
 */
export function entriesOf(record: EvaluationTimeline, { asOf, deadlines }: DeadlineTimeline): Entry[] {
  const entries: Entry[] = [
    ...record.steps.map((step) => ({
      kind: 'step' as const,
      key: step.stepId,
      day: step.occurredOn,
      step,
      findings: record.findings.filter(({ occasion, stepId }) => occasion !== 'breach' && stepId === step.stepId),
    })),
    ...record.responses.map((response) => ({
      kind: 'response' as const,
      key: response.responseId,
      day: response.receivedOn,
      response,
    })),
    ...record.findings
      .filter(({ occasion }) => occasion === 'breach')
      .map((finding) => ({ kind: 'breach' as const, key: finding.findingId, day: finding.asOf, finding })),
    ...deadlines
      .filter(({ state }) => state !== 'not_applicable')
      .map((deadline) => ({ kind: 'deadline' as const, key: deadline.kind, day: deadline.dueOn, deadline })),
    { kind: 'today', key: 'today', day: asOf },
  ];
  return entries.toSorted(compare);
}

/** Steps of one day keep the order in which they were recorded: sorting keeps equals as they are. */
function compare(left: Entry, right: Entry): number {
  if (left.day === right.day) return orderOnOneDay[left.kind] - orderOnOneDay[right.kind];
  if (left.day === null) return 1;
  if (right.day === null) return -1;
  return left.day < right.day ? -1 : 1;
}
