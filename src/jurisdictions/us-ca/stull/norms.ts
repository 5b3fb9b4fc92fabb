/**
 * What K13 and K14 judge in an evaluation and in a plan alike: numbers that place pupils among other pupils.
 * A publisher's norm is a ban, used at any weight or only cited. A norm among the state's pupils or peers is no
 * publisher's norm; nobody has decided whether the ban reaches it, so it is a warning where it moves the composite.
 */
import type { Referencing } from '../../../rules/facts/evidence-item.ts';
import { compare, readRational, zero } from '../../../scoring/rational.ts';

/** 44662(e) was read in part; which metrics are publishers' norms is an interpretation. */
export const publishersNormsDuty = {
  id: 'K13',
  citation: {
    section: 'Educ. Code 44662(e)',
    url: 'https://self-law.org/code/ca/education-code/44662',
    confirmWithCounsel: true,
  },
} as const;

/** No authority was found either way. */
export const peerNormsDuty = {
  id: 'K14',
  citation: {
    section: 'Educ. Code 44662(e), as to growth percentiles and ranks from state tests',
    url: 'https://self-law.org/code/ca/education-code/44662',
    confirmWithCounsel: true,
  },
} as const;

/** Barred at any weight, zero included. */
export const isPublishersNorm = (referencing: Referencing | null): boolean => referencing === 'publisher_norm';

/**
 * Open to doubt as soon as it moves the composite.
 * @param weight exact numeral, share of the composite; null: not settled, so it may move it
 */
export function isWeighedPeerNorm(referencing: Referencing | null, weight: string | null): boolean {
  if (referencing !== 'peer_state_norm') return false;
  const share = weight === null ? undefined : readRational(weight);
  return share === undefined || compare(share, zero) !== 0;
}
