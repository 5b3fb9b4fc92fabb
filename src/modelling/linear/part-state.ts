/** What one part of the composite amounts to in one row. */
import { forGroup } from '../../scoring/groups.ts';
import { type Component, hasEvidence } from '../../scoring/policy.ts';
import type { Rational } from '../../scoring/rational.ts';
import { conditionsOf } from '../../scoring/checks/stated-conditions.ts';
import type { NodeResult } from '../../scoring/evaluation/part-result.ts';
import { stepKind } from '../../scoring/steps/index.ts';

/** A number, or: it has no value; a rule of it ends the rating; it has a level that counts as no number. */
export type PartState = Rational | 'missing' | 'ended' | 'wordy';

function stateOf(result: NodeResult): PartState {
  if ('missing' in result) return 'missing';
  if ('ended' in result) return 'ended';
  return result.value.number ?? 'wordy';
}

/** The state of a part, with another standing in for it where the policy says so. */
export function partState(
  { key, missing }: Component,
  resultOf: (key: string) => NodeResult,
  group: string | undefined,
): PartState {
  const state = stateOf(resultOf(key));
  const rule = forGroup(missing, group);
  if (state !== 'missing' || rule?.rule !== 'substitute') return state;
  const stand = stateOf(resultOf(rule.component));
  return stand === 'ended' ? 'missing' : stand;
}

/** Whether a part depends on its own value alone, so that equal values need to be worked out once only. */
export const standsAlone = (component: Component): boolean =>
  hasEvidence(component) &&
  component.origin.pool === undefined &&
  conditionsOf(component).length === 0 &&
  component.steps.every((step) => (stepKind(step.kind).parts?.(step) ?? []).length === 0) &&
  'always' in component.missing &&
  component.missing.always.rule !== 'substitute';
