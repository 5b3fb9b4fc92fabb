/** A meeting to discuss an evaluation that the employee did not have yet. */
import type { EvaluationFacts } from '../../../rules/facts/evaluation-facts.ts';
import { inWords } from '../../../rules/local-date.ts';
import type { Draft } from './lawful-day.ts';

/** The finding on a meeting that came before the copy; none when the copy came first or on the same day. */
export function meetingBeforeDelivery({ conferenceOn, transmittedOn }: EvaluationFacts): Draft[] {
  if (conferenceOn === null || (transmittedOn !== null && conferenceOn >= transmittedOn)) return [];
  const copy = transmittedOn === null ? 'no copy was transmitted yet' : `the copy came on ${inWords(transmittedOn)}`;
  return [
    {
      severity: 'WARN',
      code: 'MET_BEFORE_DELIVERY',
      sentence: `The meeting was held on ${inWords(conferenceOn)}, but ${copy}.`,
      remedy: 'Meet again once the employee has the written evaluation.',
      facts: { conferenceOn, transmittedOn },
    },
  ];
}
