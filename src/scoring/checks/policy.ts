/** Every check of a policy that needs more than one of its parts. */
import type { ComponentTypes } from '../component-type.ts';
import type { Policy } from '../policy.ts';
import type { Problem } from '../problem.ts';
import { checkConditions } from './conditions.ts';
import { checkConstraints } from './constraints.ts';
import { checkCycles } from './cycles.ts';
import { checkGroups } from './groups.ts';
import { checkMissing } from './missing.ts';
import { checkMonotone } from './monotone.ts';
import { checkNaming } from './naming.ts';
import { checkNodes } from './nodes.ts';
import { checkNumbers } from './numbers.ts';
import { checkReadings } from './readings.ts';
import { settingsToCheck } from './settings.ts';

export interface Checked {
  readonly problems: Problem[];
  readonly advice: Problem[];
}

/** The same fault in several settings is reported once. */
function distinct(problems: Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ pointer, message }) => {
    const identity = `${pointer} ${message}`;
    return seen.has(identity) ? false : seen.add(identity);
  });
}

/**
 * `years` are the school years in which some number begins. `isReadable` is false when the document had faults; the
 * policy then may lack parts, and is not tried out.
 */
export function checkPolicy(
  policy: Policy,
  types: ComponentTypes,
  years: readonly (string | undefined)[],
  isReadable: boolean,
): Checked {
  const settings = settingsToCheck(policy, years);
  const constraints = settings.map((setting) => checkConstraints(policy, setting));
  const structure = [
    ...checkNodes(policy, types),
    ...checkMissing(policy),
    ...checkNaming(policy),
    ...checkConditions(policy),
    ...checkCycles(policy),
  ];
  const problems = distinct([
    ...structure,
    ...settings.flatMap((setting) => checkNumbers(policy, setting)),
    ...constraints.flatMap((checked) => checked.problems),
    ...(structure.length === 0 ? checkGroups(policy) : []),
  ]);
  const isSound = isReadable && problems.length === 0;
  return {
    problems: isSound && policy.isMonotone ? checkMonotone(policy, types) : problems,
    advice: distinct([...constraints.flatMap((checked) => checked.advice), ...checkReadings(policy)]),
  };
}
