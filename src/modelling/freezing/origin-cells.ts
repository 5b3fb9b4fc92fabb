/** What a row of a cohort holds: the value of each component before any step of the policy, from the evidence itself. */
import type { ComponentTypes } from '../../scoring/component-type.ts';
import { rawValue } from '../../scoring/evaluation/raw-value.ts';
import type { Evidence } from '../../scoring/outcome.ts';
import { own } from '../../scoring/own.ts';
import { type Policy, evidenceComponents } from '../../scoring/policy.ts';
import { exactText } from '../../scoring/rational.ts';

/** A number, a level, or the answer to a question about the person or the assignment. */
export interface OriginCell {
  readonly key: string;
  readonly holds: 'number' | 'level' | 'fact';
  /** Exact for a number: '13/4'. */
  readonly text: string;
}

/**
 * One cell for each component that has a value, and for each fact. The steps of the policy (conversions, caps …) are not
 * done yet, so that a scenario can change them. A component without a value has no cell. Throws EvidenceError for
 * evidence that the policy cannot take, RangeError for a component type that is not installed.
 */
export function originCells(policy: Policy, evidence: Evidence, types: ComponentTypes): OriginCell[] {
  const cells = evidenceComponents(policy).flatMap((component): OriginCell[] => {
    const { key, origin } = component;
    const type = types.get(origin.type);
    if (!type) throw new RangeError(`the component type "${origin.type}" is not installed`);
    const raw = rawValue(own(evidence.components, key), component, origin, type);
    if ('missing' in raw) return [];
    return [
      'level' in raw ? { key, holds: 'level', text: raw.level } : { key, holds: 'number', text: exactText(raw.value) },
    ];
  });
  const facts = Object.entries(evidence.facts ?? {}).filter(([key]) => policy.facts.has(key));
  return [...cells, ...facts.map(([key, text]): OriginCell => ({ key, holds: 'fact', text }))];
}
