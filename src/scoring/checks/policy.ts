/** Every check of a policy that needs more than one of its parts. */
import { combinationKind } from '../combinations/index.ts';
import type { ComponentTypes } from '../component-type.ts';
import { conversionKind } from '../conversions/index.ts';
import { checkLevels } from '../levels.ts';
import type { Policy } from '../policy.ts';
import { type Problem, pointerTo } from '../problem.ts';
import { checkComponents } from './components.ts';
import { checkConstraints } from './constraints.ts';

export interface Checked {
  readonly problems: Problem[];
  readonly advice: Problem[];
}

/** Checks that depend on values in force, for one school year. */
function checkYear(policy: Policy, schoolYear: string | undefined): Checked {
  const conversions = policy.components.flatMap(({ key, conversion, scale }) => {
    const pointer = pointerTo('/components', key, 'conversion');
    return conversion ? conversionKind(conversion.kind).check(conversion, scale, schoolYear, pointer) : [];
  });
  const constraints = checkConstraints(policy, schoolYear);
  return {
    problems: [
      ...combinationKind(policy.combination.kind).check(
        policy.combination,
        policy.components,
        policy.scale,
        schoolYear,
      ),
      ...conversions,
      ...checkLevels(policy.levels, policy.scale, schoolYear),
      ...constraints.problems,
    ],
    advice: constraints.advice,
  };
}

/** The same fault in several school years is reported once. */
function distinct(problems: Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ pointer, message }) => {
    const identity = `${pointer} ${message}`;
    return seen.has(identity) ? false : seen.add(identity);
  });
}

export function checkPolicy(policy: Policy, types: ComponentTypes, years: readonly (string | undefined)[]): Checked {
  const yearly = years.map((year) => checkYear(policy, year));
  return {
    problems: distinct([...checkComponents(policy, types), ...yearly.flatMap(({ problems }) => problems)]),
    advice: distinct(yearly.flatMap(({ advice }) => advice)),
  };
}
