/** The condition under which a step applies, and what the trace says about it. */
import type { Condition } from '../conditions/condition.ts';
import { holds } from '../conditions/holds.ts';
import { conditionText } from '../conditions/in-words.ts';
import type { NamedValue } from '../trace.ts';
import type { StepContext } from './step-kind.ts';

export interface Gate {
  readonly applies: boolean;
  /** ' because core professionalism is not-met', or '' for a step without a condition. */
  readonly because: string;
  /** What the condition looked at. */
  readonly inputs: readonly NamedValue[];
}

/** A step without a condition always applies; one whose condition is unknown does not. */
export function gate(when: Condition | undefined, { known, titleOf }: StepContext): Gate {
  if (!when) return { applies: true, because: '', inputs: [] };
  const inputs: NamedValue[] = [];
  const applies = holds(when, known, inputs) === true;
  return { applies, because: ` because ${conditionText(when, titleOf)}`, inputs };
}
