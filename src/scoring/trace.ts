/** The trace: every step from evidence to rating, in words and numbers that a teacher can redo by hand. */

/** Where a number or a rule was published. */
export interface Citation {
  /** Key of the policy's `references`, with the place inside the source when the policy gives one. */
  reference: string;
  title: string;
  url?: string;
}

export interface NamedValue {
  name: string;
  /** Exact: a decimal, or a fraction 'n/d' where no short decimal is exact; or a word. */
  value: string;
  /** Index in the trace of the earlier step whose result this is. */
  from?: number;
}

/** One step. Everything in it is text, so that JSON carries it unchanged. */
export interface TraceStep {
  /** The kind of step: 'observation-mean', 'conversion', 'missing-component', 'weighted-mean', 'rating-level' … */
  step: string;
  component?: string;
  sentence: string;
  inputs: NamedValue[];
  /**
   * How the result follows from the inputs, for a pocket calculator or a spreadsheet: input 1 is a1, input 2 is a2 …
   * docs/policy-language.md lists the functions. Absent where the step gives nothing that can be computed.
   */
  formula?: string;
  result: string;
  citation?: Citation;
}
