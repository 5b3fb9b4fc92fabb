import type { Negotiation, Proposal, Side } from '../../api/negotiation-types.ts';
import { fraction, minus, order, shortText, times } from '../../components/model/fraction.ts';
import { cellInWords, percent } from '../../components/model/share-words.ts';
import { words } from './words.ts';

/** One line of the comparison: what is so now, what each side proposes, and how far apart they are. */
export interface ComparedLine {
  key: string;
  title: string;
  now: string;
  union: string;
  district: string;
  gap: string;
}

/** What a side proposed last, leaving out what it withdrew and what failed in a vote; undefined where that is nothing. */
export const lastOf = ({ proposals }: Negotiation, side: Side): Proposal | undefined =>
  proposals
    .filter((proposal) => proposal.side === side && proposal.state !== 'withdrawn' && proposal.state !== 'rejected')
    .toSorted((a, b) => b.number - a.number)[0];

/** The last proposal of each side against the policy of today, part by part, then what each would move. */
export function compareSides(negotiation: Negotiation): ComparedLine[] {
  const union = lastOf(negotiation, 'union');
  const district = lastOf(negotiation, 'district');
  return [...weightLines(union, district), ...movementLines(union, district)];
}

function weightLines(union: Proposal | undefined, district: Proposal | undefined): ComparedLine[] {
  const parts = new Map([union, district].flatMap((each) => each?.weights ?? []).map((part) => [part.key, part]));
  return [...parts.values()].map(({ key, title, current }) => {
    const [one, other] = [proposedBy(union, key), proposedBy(district, key)];
    return {
      key,
      title: words.weightOf(title),
      now: percent(current),
      union: one === undefined ? words.nothing : percent(one),
      district: other === undefined ? words.nothing : percent(other),
      gap: gapInWords(one, other),
    };
  });
}

/** The share that a side proposes; null where it leaves the weight open, undefined where it proposes nothing. */
function proposedBy(proposal: Proposal | undefined, key: string): string | null | undefined {
  return proposal === undefined ? undefined : (proposal.weights.find((part) => part.key === key)?.proposed ?? null);
}

const hundred = fraction('100');

/** In percentage points, whichever is greater. */
function gapInWords(one: string | null | undefined, other: string | null | undefined): string {
  if (typeof one !== 'string' || typeof other !== 'string') return words.nothing;
  const [a, b] = [fraction(one), fraction(other)];
  const sign = order(a, b);
  if (sign === 0) return words.noGap;
  return words.points(shortText(times(sign > 0 ? minus(a, b) : minus(b, a), hundred), 2));
}

function movementLines(union: Proposal | undefined, district: Proposal | undefined): ComparedLine[] {
  return (['up', 'down', 'unchanged'] as const).map((kind) => ({
    key: `moves-${kind}`,
    title: words.movements[kind],
    now: words.nothing,
    union: movedIn(union, kind),
    district: movedIn(district, kind),
    gap: words.nothing,
  }));
}

function movedIn(proposal: Proposal | undefined, kind: 'up' | 'down' | 'unchanged'): string {
  const migration = proposal?.impact.migration;
  return migration ? cellInWords(migration[kind]) : words.nothing;
}
