/** What a rule says of a record. */

/**
 * BLOCK: the act must not be done. WARN: it may be done with a recorded acknowledgement. BREACH: the law was broken
 * already, so nothing is stopped by it and nothing may hide it. INFO: shown only.
 */
export type Severity = 'BLOCK' | 'WARN' | 'BREACH' | 'INFO';

export interface Citation {
  /** For example "Educ. Code 44663(a)". */
  section: string;
  /** Where the text was read, when it was. */
  url?: string;
  /** The reading rests on memory or interpretation: the product says "confirm with counsel". */
  confirmWithCounsel: boolean;
}

/** Facts as they were used, by name; what was not known is null. */
export type FactsUsed = Readonly<Record<string, string | number | boolean | null>>;

export interface Finding {
  /** K01 … K40. */
  rule: string;
  severity: Severity;
  /** What is the case, for a machine: UPPER_SNAKE_CASE and stable. One rule has few of them. */
  code: string;
  /** What is the case, in one plain sentence that names dates and numbers. */
  sentence: string;
  /** What to do about it, in one plain sentence; empty where nothing is to be done. */
  remedy: string;
  citation: Citation;
  facts: FactsUsed;
}
