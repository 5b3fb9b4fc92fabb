/** A cohort as it is stored: its canonical text with the fingerprint, and what may be told of its columns. */
import { canonicalCohort } from '../../modelling/cohort-form.ts';
import { type Cohort, type CohortColumn, parseCohort } from '../../modelling/cohort.ts';
import {
  type CohortDocument,
  type FreezingTerms,
  type OpenRow,
  cohortDocument,
  groupPrefix,
} from '../../modelling/freezing/cohort-document.ts';
import { fingerprint } from '../../platform/fingerprint.ts';
import type { Policy } from '../../scoring/policy.ts';
import type { CohortSummary } from './describe.ts';

export interface FrozenCohort {
  cohort: Cohort;
  content: string;
  fingerprint: string;
  components: CohortSummary['components'];
}

/** How many lack it, unless that or its complement would tell of fewer than the threshold. */
function missingIn({ missing }: CohortColumn, threshold: number): number | null {
  const count = missing.reduce((sum, each) => sum + each, 0);
  const isSmall = (number: number): boolean => number > 0 && number < threshold;
  return isSmall(count) || isSmall(missing.length - count) ? null : count;
}

/** Freezes a document of cells; it was made by this service, so a fault in it is an Error. */
export function frozenCohort(policy: Policy, rows: readonly OpenRow[], terms: FreezingTerms): FrozenCohort {
  const document: CohortDocument = cohortDocument(rows, terms);
  const parsed = parseCohort(document);
  if (!parsed.ok) throw new Error(`A cohort cannot be read back: ${JSON.stringify(parsed.problems[0])}`);
  const content = canonicalCohort(parsed.cohort);
  const columns = [...parsed.cohort.columns.values()].filter(({ key }) => !key.startsWith(groupPrefix));
  return {
    cohort: parsed.cohort,
    content,
    fingerprint: fingerprint(content),
    components: columns.map((column) => ({
      key: column.key,
      title: policy.nodes.get(column.key)?.title ?? policy.facts.get(column.key)?.title ?? column.key,
      holds: column.holds,
      missing: missingIn(column, terms.threshold),
    })),
  };
}
