/** Outcomes that a policy may give instead of a rating. */
import { pointerTo } from './problem.ts';
import type { SourceReference } from './quantity.ts';
import { present, readReference } from './reading/read-quantity.ts';
import type { Mapping, Reader } from './reading/reader.ts';

/** needs-human-review: people decide. no-rating: there is none. pending: it can still come. informational: it does not count. */
export const nonRatingOutcomes = ['needs-human-review', 'no-rating', 'pending', 'informational'] as const;

export interface NonRating {
  readonly outcome: (typeof nonRatingOutcomes)[number];
  /** What the policy says, as a sentence. */
  readonly sentence: string;
  readonly reference?: SourceReference;
}

/** Reads `outcome`, `sentence` and `reference` from a record whose keys the caller has checked. */
export function readNonRating(reader: Reader, record: Mapping, pointer: string): NonRating | undefined {
  const outcome = reader.choice(record.outcome, pointerTo(pointer, 'outcome'), nonRatingOutcomes);
  const sentence = reader.text(record.sentence, pointerTo(pointer, 'sentence'));
  if (outcome === undefined || sentence === undefined) return undefined;
  const reference = readReference(reader, record.reference, pointerTo(pointer, 'reference'));
  return { outcome, sentence, ...present({ reference }) };
}
