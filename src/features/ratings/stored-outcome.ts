/** How an outcome is kept in a rating's row, and read back. The row keeps it whole: reports never compute it again. */
import type { BesideTheRating, NotRated, Outcome, Reason } from '../../scoring/outcome.ts';
import type { TraceStep } from '../../scoring/trace.ts';

/** The columns of `rating` that hold the outcome. */
export interface OutcomeColumns {
  outcome: string;
  composite_exact: string | null;
  composite_decimal: string | null;
  rating_key: string | null;
  rating_label: string | null;
  /** JSON text of a StoredTrace. */
  trace: string;
}

/**
 * The `trace` column: every step, with the weights as applied or the reasons why there is no rating, and what stands
 * beside the rating (statuses, notices, parallel results).
 */
export type StoredTrace = { steps: TraceStep[]; beside?: BesideTheRating } & (
  | { weights: Record<string, string> }
  | { reasons: Reason[] }
);

/** The columns for an outcome. */
export function outcomeColumns(outcome: Outcome): OutcomeColumns {
  if (outcome.outcome === 'rated') {
    const { outcome: _outcome, composite, rating, weights, trace, ...beside } = outcome;
    return {
      outcome: 'rated',
      composite_exact: composite?.exact ?? null,
      composite_decimal: composite?.decimal ?? null,
      rating_key: rating.key,
      rating_label: rating.label,
      trace: JSON.stringify({ steps: trace, weights, beside } satisfies StoredTrace),
    };
  }
  const { outcome: kind, reasons, rating, composite, trace, ...beside } = outcome;
  return {
    outcome: kind,
    composite_exact: composite?.exact ?? null,
    composite_decimal: composite?.decimal ?? null,
    rating_key: rating?.key ?? null,
    rating_label: rating?.label ?? null,
    trace: JSON.stringify({ steps: trace, reasons, beside } satisfies StoredTrace),
  };
}

/** The outcome that a row holds. `trace` is the column as the database driver reads it. */
export function outcomeIn(row: Omit<OutcomeColumns, 'trace'> & { trace: unknown }): Outcome {
  const stored = row.trace as StoredTrace;
  const { composite_exact: exact, composite_decimal: decimal, rating_key: key, rating_label: label } = row;
  const composite = exact === null || decimal === null ? null : { exact, decimal };
  const rating = { key: key ?? '', label: label ?? '' };
  if ('weights' in stored)
    return { outcome: 'rated', composite, rating, weights: stored.weights, ...stored.beside, trace: stored.steps };
  return {
    outcome: row.outcome as NotRated['outcome'],
    reasons: stored.reasons,
    ...(label === null ? {} : { rating }),
    ...(composite ? { composite } : {}),
    ...stored.beside,
    trace: stored.steps,
  };
}
