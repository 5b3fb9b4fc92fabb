/** Small cohorts and policies for tests beside the sources. */
import { type Policy, parsePolicy } from '../../scoring/policy.ts';
import { component, policyDocument, types } from '../../scoring/testing/documents.ts';
import { type Cohort, parseCohort } from '../cohort.ts';

export { types };

/** Rows 'row-0', 'row-1' … of the two parts of the small policy; null is missing. */
export function smallCohort(rows: readonly (readonly [first: string | null, second: string | null])[]): Cohort {
  const result = parseCohort({
    format: 'fairweight-cohort-1',
    columns: { first: { holds: 'number' }, second: { holds: 'number' } },
    rows: rows.map(([first, second], index) => ({ id: `row-${index}`, values: { first, second } })),
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.cohort;
}

const part = (weight: string) => component(weight, { missing: 'redistribute' });

/** Two parts at 60 and 40 percent that share a missing part's weight; cut points 2 and 3. `changes` replace keys. */
export function smallPolicy(changes: Record<string, unknown> = {}): Policy {
  const result = parsePolicy(
    policyDocument({ components: { first: part('0.60'), second: part('0.40') }, ...changes }),
    types,
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.policy;
}
