/** A cohort: a frozen, de-identified set of component values to model on, held as columns. */
import type { Evidence } from '../scoring/outcome.ts';
import type { Policy } from '../scoring/policy.ts';
import { type Rational, plainText } from '../scoring/rational.ts';

export { type ParsedCohort, parseCohort } from './read-cohort.ts';

/** Numbers of one component, one for each row. */
export interface NumberColumn {
  readonly holds: 'number';
  readonly key: string;
  /** Undefined is missing, which is never zero. */
  readonly exact: readonly (Rational | undefined)[];
  /** The same numbers as doubles within `relativeError` of near-double.ts; NaN where missing. */
  readonly near: Float64Array;
  /** 1 where missing, 0 where present. */
  readonly missing: Uint8Array;
}

/** Levels of one component, or answers to one question about the person or the assignment. */
export interface WordColumn {
  readonly holds: 'level' | 'fact';
  readonly key: string;
  readonly words: readonly (string | undefined)[];
  /** 1 where missing, 0 where present. */
  readonly missing: Uint8Array;
}

export type CohortColumn = NumberColumn | WordColumn;

export interface Cohort {
  /** Number of rows; each stands for one evaluation. */
  readonly size: number;
  /** A name for each row that says nothing about the person; all different. */
  readonly ids: readonly string[];
  /** The school year that the policy's dated numbers are taken from. */
  readonly schoolYear?: string;
  /** By key of component or fact, in order of key. */
  readonly columns: ReadonlyMap<string, CohortColumn>;
}

/** What a row holds in a column, as text; undefined where it is missing. */
export function cellText(column: CohortColumn, row: number): string | undefined {
  if (column.holds !== 'number') return column.words[row];
  const value = column.exact[row];
  return value && plainText(value);
}

/** Whether a policy looks at a column. Components and facts that it does not know are left out when a row is scored. */
export const isUsed = ({ key, holds }: CohortColumn, { nodes, facts }: Policy): boolean =>
  holds === 'fact' ? facts.has(key) : nodes.has(key);

/** One row as evidence for a policy: stated values and levels, and facts. What the row lacks is not handed in. */
export function evidenceOf(cohort: Cohort, row: number, policy: Policy): Evidence {
  const components: Record<string, unknown> = {};
  const facts: Record<string, string> = {};
  for (const column of cohort.columns.values()) {
    const text = isUsed(column, policy) ? cellText(column, row) : undefined;
    if (text === undefined) continue;
    if (column.holds === 'fact') facts[column.key] = text;
    else components[column.key] = column.holds === 'number' ? { value: text } : { level: text };
  }
  const { schoolYear } = cohort;
  return { components, facts, ...(schoolYear === undefined ? {} : { schoolYear }) };
}
