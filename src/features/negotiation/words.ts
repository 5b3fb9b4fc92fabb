/** Steps as sentences, and who reads a negotiation. */
import { type LocalDate, inWords } from '../../rules/local-date.ts';
import type { Side, StepKind } from './order/steps.ts';

export const whoCanSee =
  'Negotiators of both sides, human resources and system administrators of this district. Drafts of a side are seen by that side alone.';

/** What a sentence about a step needs to know. */
export interface TellingStep {
  kind: StepKind;
  side: Side;
  /** Of the proposal. */
  number: number;
  /** Of the counterproposal, where the proposal was answered. */
  answeredBy: number | undefined;
  on: LocalDate | null;
  votesFor: number | null;
  votesAgainst: number | null;
  /** Of the policy, where one was adopted. */
  version: number | undefined;
}

const voters: Readonly<Record<Side, string>> = { union: 'The members of the union', district: 'The governing board' };

/** A step in one sentence, for both sides alike. */
export function sentenceOf(step: TellingStep): string {
  const { kind, side, number } = step;
  const who = `The ${side}`;
  const what = `proposal ${number}`;
  const vote = `${step.on === null ? '' : ` on ${inWords(step.on)}`}, ${step.votesFor ?? 0} votes to ${step.votesAgainst ?? 0}`;
  switch (kind) {
    case 'tabled':
      return `${who} tabled ${what}.`;
    case 'countered':
      return `${who} answered ${what}${step.answeredBy === undefined ? '' : ` with proposal ${step.answeredBy}`}.`;
    case 'withdrawn':
      return `${who} withdrew ${what}.`;
    case 'agreed':
      return `${who} agreed to ${what}.`;
    case 'tentatively_agreed':
      return `Both sides agree to ${what}: the agreement is tentative.`;
    case 'ratified':
      return `${voters.union} ratified ${what}${vote}.`;
    case 'rejected':
      return `${voters[side]} voted ${what} down${vote}.`;
    case 'adopted':
      return `${voters.district} adopted ${what}${vote}${step.version === undefined ? '' : `; it is version ${step.version} of the policy`}.`;
    default:
      return kind satisfies never;
  }
}
