/** What a kind of component must offer so that policies can use it. One folder per kind implements this. */
import type { Problem } from './problem.ts';
import type { Rational } from './rational.ts';
import type { TraceStep } from './trace.ts';

/** Parameters as a policy states them: text, and lists or mappings of text (quantities are reduced to their values). */
export type ParameterValue = string | readonly ParameterValue[] | { readonly [key: string]: ParameterValue };
export type Parameters = Readonly<Record<string, ParameterValue>>;

/** A parameter that the type's own check has found to be a whole number. */
export const countParameter = (parameters: Parameters, key: string): number => Number(parameters[key]);

/** Further numbers of the evidence that a policy can ask about, by name: 'standard-error', 'pupils', 'ci95-lower' … */
export type NamedNumbers = ReadonlyMap<string, Rational>;

/**
 * The exact number or the level that evidence amounts to, or the reason why there is none. The steps are written only
 * when a trace is kept; `from` in the inputs of a step counts from the first of them.
 */
export type Valuation = { readonly steps: () => TraceStep[] } & (
  | { readonly value: Rational; readonly numbers?: NamedNumbers }
  | { readonly level: string; readonly numbers?: NamedNumbers }
  | { readonly missing: string }
);

/** What evidence is about, for rules that treat one sort differently from another. */
export type Subject = 'practice' | 'pupil-progress' | 'value-added';

export interface ComponentType {
  readonly key: string;
  readonly title: string;
  /** What this type's evidence is about; absent where that is for each policy to say (a score made elsewhere). */
  readonly about?: Subject;
  /** Works out one component's value. Throws EvidenceError (pointer from the component's evidence) when malformed. */
  valueOf(evidence: unknown, parameters: Parameters): Valuation;
  /** Every fault in a policy's parameters for this type; pointers start at the parameters. */
  checkParameters(parameters: Parameters): Problem[];
}

/** The steps of a valuation that has none to show. */
export const noSteps = (): TraceStep[] => [];

export type ComponentTypes = ReadonlyMap<string, ComponentType>;
