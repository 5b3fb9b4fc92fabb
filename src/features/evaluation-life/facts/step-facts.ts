/** What the steps of one evaluation amount to for the law: the days that count, after reopening and issuing anew. */
import { type EvaluationStatus, isOpen } from '../../../rules/evaluation-life.ts';
import type { EvaluationFacts } from '../../../rules/facts/evaluation-facts.ts';
import { type LocalDate, localDate } from '../../../rules/local-date.ts';
import type { StepRow } from '../steps.ts';

/** A step as facts need it. */
export type FactStep = Pick<
  StepRow,
  'sequence' | 'kind' | 'occurred_on' | 'is_attended' | 'document_fingerprint' | 'is_satisfactory'
>;

export interface StepFacts
  extends Pick<
    EvaluationFacts,
    'documentFingerprint' | 'isAcknowledged' | 'transmittedOn' | 'conferenceOn' | 'closedOn'
  > {
  /** The last conference that was attended; null: none since the copy was given. */
  lastConferenceOn: LocalDate | null;
  leftOn: LocalDate | null;
  /** Whether the issued rating was satisfactory; undefined while what would be issued is still open. */
  issuedAsSatisfactory: boolean | null | undefined;
}

const dayOf = (step: FactStep | undefined): LocalDate | null => (step ? localDate(step.occurred_on) : null);

/**
 * @param steps of one evaluation in the order of recording
 *
 * A copy that was given stays given when the evaluation is reopened; when it is given anew the last one counts, and
 * meetings count from then on. The first meeting that was attended is the one of 44663, the last the one that
 * 44664(b) may ask for.
 */
export function stepFacts(steps: readonly FactStep[], status: EvaluationStatus): StepFacts {
  const last = (kind: FactStep['kind']) => steps.findLast((step) => step.kind === kind);
  const issued = last('issued');
  const since = (step: FactStep) => issued !== undefined && step.sequence > issued.sequence;
  const meetings = steps
    .filter((step) => step.kind === 'conference_held' && step.is_attended === true && since(step))
    .map((step) => localDate(step.occurred_on))
    .toSorted();
  const written = steps.findLast(({ kind }) => kind === 'drafted' || kind === 'issued');
  return {
    documentFingerprint:
      status === 'in_progress' || status === 'planned' ? null : (written?.document_fingerprint ?? null),
    isAcknowledged: steps.some((step) => step.kind === 'acknowledged' && since(step)),
    transmittedOn: dayOf(issued),
    conferenceOn: meetings[0] ?? null,
    lastConferenceOn: meetings.at(-1) ?? null,
    closedOn: status === 'closed' ? dayOf(last('closed') ?? last('left')) : null,
    leftOn: status === 'closed' ? dayOf(last('left')) : null,
    issuedAsSatisfactory: issued === undefined || isOpen(status) ? undefined : issued.is_satisfactory,
  };
}
