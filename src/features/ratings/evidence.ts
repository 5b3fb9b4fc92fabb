/** Builds the evidence document that is scored, stored with the rating and scored again by verify. */
import type { Evidence } from '../../scoring/outcome.ts';
import { type Policy, evidenceComponents } from '../../scoring/policy.ts';

/** An observation with the levels given; elements without a level are left out, which is not zero. */
export interface ObservedLevels {
  /** Name, label or number by which the trace may call the observer. */
  observer: string;
  observedOn: string;
  elements: Record<string, string>;
}

export interface EvidenceParts {
  schoolYear: string;
  rubricKey: string;
  observations: readonly ObservedLevels[];
  /** Evidence by component key, as stored with the measures. */
  measures: ReadonlyMap<string, unknown>;
}

/** The evidence for a policy's components; a component with no evidence at all is left to its missing rule. */
export function evidenceFor(policy: Policy, parts: EvidenceParts): Evidence {
  const { schoolYear, rubricKey, observations, measures } = parts;
  const components: Record<string, unknown> = {};
  for (const { key, origin } of evidenceComponents(policy)) {
    if (origin.type === 'observation') components[key] = { rubric: rubricKey, observations };
    else if (measures.has(key)) components[key] = measures.get(key);
  }
  return { schoolYear, components };
}
