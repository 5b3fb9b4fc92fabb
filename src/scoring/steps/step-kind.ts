/** What each kind of step after the source of a value offers. Steps run in the order in which a policy lists them. */
import type { Condition } from '../conditions/condition.ts';
import type { Known } from '../conditions/holds.ts';
import type { Target } from '../conversions/conversion-kind.ts';
import type { Levels } from '../levels.ts';
import type { Policy } from '../policy.ts';
import type { Problem } from '../problem.ts';
import type { Rational } from '../rational.ts';
import type { Reader } from '../reading/reader.ts';
import type { Setting } from '../setting.ts';
import type { TraceStep } from '../trace.ts';

/** An outcome that is not a rating, reached while a value was worked out. */
export interface Ended {
  readonly outcome: 'pending' | 'no-rating' | 'needs-human-review' | 'informational';
  readonly code: string;
  readonly sentence: string;
  readonly remedy: string;
  readonly component?: string;
}

/** A value on its way: a number, a level, or both. */
export interface Value {
  readonly number?: Rational;
  readonly level?: string;
  /** Index of the trace step that gave the number, or the level where there is no number. */
  readonly from?: number;
  /** Index of the trace step that gave the level, where another gave the number. */
  readonly levelFrom?: number;
}

/** Index of the step that gave the level. */
export const levelSource = ({ from, levelFrom }: Value): number | undefined => levelFrom ?? from;

export type StepResult = Value | { readonly ended: Ended };

export interface StepContext {
  readonly policy: Policy;
  readonly setting: Setting;
  readonly known: Known;
  /** How sentences call the value: the component's title, or "Composite". */
  readonly what: string;
  readonly levels: Levels | undefined;
  readonly numbers: ReadonlyMap<string, Rational>;
  readonly titleOf: (key: string) => string;
  /** Adds a line to the trace and returns its index; the line is written only when a trace is kept. */
  readonly record: (write: () => TraceStep) => number;
}

/** The least and the greatest a number can be. */
export interface Bounds {
  readonly lowest: Rational;
  readonly highest: Rational;
}

export interface StepKind<Kind extends { readonly kind: string }> {
  read(reader: Reader, value: unknown, pointer: string): Kind | undefined;
  apply(step: Kind, value: Value, context: StepContext): StepResult;
  /** Whether the step acts on the level, so that the number is named before it. */
  isOnLevel(step: Kind): boolean;
  /** The bounds of the number after the step; undefined when nothing can be said. */
  bounds(step: Kind, before: Bounds | undefined, setting: Setting): Bounds | undefined;
  check?(step: Kind, target: Target, setting: Setting, pointer: string): Problem[];
  conditions(step: Kind): readonly Condition[];
  /** Keys of parts that the step uses besides those in its conditions. */
  parts?(step: Kind): readonly string[];
}
