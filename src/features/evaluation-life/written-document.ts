/** The evaluation in writing: what is drafted, what a copy of is transmitted, and what its fingerprint is taken of. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { fingerprint } from '../../platform/fingerprint.ts';
import { canonicalText } from '../../scoring/canonical.ts';
import type { EvaluationRow } from '../evaluations/queries.ts';
import { type Writing, writingOf } from './writing.ts';

/** Everything in it is text, truth values and null, so that it has one canonical form. */
export interface WrittenDocument extends Writing {
  schoolYear: string;
  evaluatorId: string;
  rating: {
    ratingId: string;
    outcome: string;
    key: string | null;
    label: string | null;
    compositeDecimal: string | null;
  } | null;
}

/** The evaluation as it would be put in writing now. */
export async function writtenDocument(
  tx: Transaction<Database>,
  districtId: string,
  { evaluation_id, school_year, evaluator_id }: Pick<EvaluationRow, 'evaluation_id' | 'school_year' | 'evaluator_id'>,
): Promise<WrittenDocument> {
  const rating = await tx
    .selectFrom('rating')
    .select([
      'rating_id as ratingId',
      'outcome',
      'rating_key as key',
      'rating_label as label',
      'composite_decimal as compositeDecimal',
    ])
    .where('district_id', '=', districtId)
    .where('evaluation_id', '=', evaluation_id)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return {
    schoolYear: school_year,
    evaluatorId: evaluator_id,
    rating: rating ?? null,
    ...(await writingOf(tx, districtId, evaluation_id)),
  };
}

/** Columns of a step that carry the document. */
export function documentColumns(document: WrittenDocument): {
  document: string;
  document_fingerprint: string;
  rating_id: string | null;
} {
  const text = canonicalText(document);
  return { document: text, document_fingerprint: fingerprint(text), rating_id: document.rating?.ratingId ?? null };
}
