/** How an outcome is kept in a rating's row, and read back. The row keeps it whole: reports never compute it again. */
import type { ExactNumber, Outcome, Reason } from '../../scoring/outcome.ts';
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

/** The `trace` column: every step, with the weights as applied or the reasons why there is no rating. */
export type StoredTrace = { steps: TraceStep[] } & ({ weights: Record<string, string> } | { reasons: Reason[] });

/** The columns for an outcome. */
export function outcomeColumns(outcome: Outcome): OutcomeColumns {
  if (outcome.outcome === 'rated') {
    const { composite, rating, weights, trace } = outcome;
    return {
      outcome: 'rated',
      composite_exact: composite.exact,
      composite_decimal: composite.decimal,
      rating_key: rating.key,
      rating_label: rating.label,
      trace: JSON.stringify({ steps: trace, weights } satisfies StoredTrace),
    };
  }
  const { reasons, trace } = outcome;
  return {
    outcome: outcome.outcome,
    composite_exact: null,
    composite_decimal: null,
    rating_key: null,
    rating_label: null,
    trace: JSON.stringify({ steps: trace, reasons } satisfies StoredTrace),
  };
}

/** The outcome that a row holds. `trace` is the column as the database driver reads it. */
export function outcomeIn(row: Omit<OutcomeColumns, 'trace'> & { trace: unknown }): Outcome {
  const stored = row.trace as StoredTrace;
  if ('weights' in stored) {
    const composite: ExactNumber = { exact: row.composite_exact ?? '', decimal: row.composite_decimal ?? '' };
    const rating = { key: row.rating_key ?? '', label: row.rating_label ?? '' };
    return { outcome: 'rated', composite, rating, weights: stored.weights, trace: stored.steps };
  }
  return { outcome: row.outcome as 'pending' | 'no-rating', reasons: stored.reasons, trace: stored.steps };
}
