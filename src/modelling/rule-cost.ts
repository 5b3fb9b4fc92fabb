/**
 * What one rule of a policy does to a cohort: a floor, a cap, a deduction, or a part that counts only if it helps. The
 * policy is compared with itself without the rule.
 */
import type { ComponentTypes } from '../scoring/component-type.ts';
import type { Policy } from '../scoring/policy.ts';
import type { Step } from '../scoring/steps/index.ts';
import type { Cohort } from './cohort.ts';
import { type Migration, type Movements, levelsGained, migrationOf, movementsOf } from './migration.ts';
import { withNodes } from './policy-tree.ts';
import { rateCohort } from './rate-cohort.ts';

/** A step of a node, by the node's key and the step's place in its list. */
export interface RuleOfPolicy {
  readonly node: string;
  readonly place: number;
  readonly kind: Step['kind'];
}

/** Steps without which a policy still says what each value counts as. */
const removable = new Set<Step['kind']>(['cap', 'floor', 'replace', 'deduct', 'add', 'round', 'end']);

/** Every rule whose cost can be asked for, in order of the tree. */
export const rulesOf = ({ nodes }: Policy): RuleOfPolicy[] =>
  [...nodes.values()].flatMap(({ key, steps }) =>
    steps.flatMap(({ kind }, place) => (removable.has(kind) ? [{ node: key, place, kind }] : [])),
  );

export function withoutRule(policy: Policy, rule: RuleOfPolicy): Policy {
  return withNodes(policy, ({ key, steps }) =>
    key === rule.node ? { steps: steps.filter((_, place) => place !== rule.place) } : {},
  );
}

export interface RuleCost {
  /** From the policy without the rule to the policy with it. */
  readonly migration: Migration;
  readonly movements: Movements;
  /** How many levels all rows together gain by the rule; negative when it costs them levels. */
  readonly levelsGained: number;
}

/** Throws as rateCohort does; a rule that holds values on their scale leaves rows refused when it is taken away. */
export function ruleCost(policy: Policy, rule: RuleOfPolicy, cohort: Cohort, types: ComponentTypes): RuleCost {
  const before = rateCohort(withoutRule(policy, rule), cohort, types).codes;
  const after = rateCohort(policy, cohort, types).codes;
  const levels = policy.levels.list.length;
  const migration = migrationOf(before, after, { before: levels, after: levels });
  return { migration, movements: movementsOf(migration), levelsGained: levelsGained(before, after) };
}
