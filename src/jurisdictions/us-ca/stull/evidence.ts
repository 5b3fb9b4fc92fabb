/** Evidence on pupils' progress as several rules look at it. */
import type { EvidenceItem } from '../../../rules/facts/evidence-item.ts';
import type { FactsUsed } from '../../../rules/finding.ts';
import { compare, readRational, zero } from '../../../scoring/rational.ts';
import { isStateTest } from './given-tests.ts';
import { isPublishersNorm } from './norms.ts';

/** Whether the item moves the composite at all; a weight that cannot be read may. */
export function weighs({ weight }: EvidenceItem): boolean {
  const share = readRational(weight);
  return share === undefined || compare(share, zero) !== 0;
}

/** What a finding about one item keeps of it. */
export const usedOf = (item: EvidenceItem): FactsUsed => ({
  item: item.id,
  instrument: item.instrument.key,
  dataYear: item.dataYear,
  usedOn: item.usedOn,
  weight: item.weight,
});

/** How far some items show the progress of an employee's own pupils. */
export type Showing = 'MISSING' | 'NOT_CONSIDERED' | 'SCHOOL_LEVEL_ONLY' | 'SHOWN';

/**
 * A result that nobody considered shows nothing, and a school's figure says nothing of the employee's own pupils.
 * @param items those of the kind that is asked for
 */
export function showingOf(items: readonly EvidenceItem[]): Showing {
  if (items.length === 0) return 'MISSING';
  const considered = items.filter(({ isConsidered }) => isConsidered);
  if (considered.length === 0) return 'NOT_CONSIDERED';
  return considered.some(({ level }) => level === 'own_pupils') ? 'SHOWN' : 'SCHOOL_LEVEL_ONLY';
}

/**
 * A value-added estimate is a reading of the test that it is computed from; its instrument may be named either way.
 */
const isStateMeasure = ({ instrument }: EvidenceItem): boolean =>
  isStateTest(instrument) || (instrument.kind === 'value_added' && instrument.owner !== 'publisher');

/**
 * Items that measure progress toward the given standards. A publisher's norm measures no standard. State standards are
 * measured by the state's summative tests alone; local ones by whatever the district uses.
 */
export const progressToward = (standards: 'local' | 'state', evidence: readonly EvidenceItem[]): EvidenceItem[] =>
  evidence.filter(
    (item) =>
      item.standards === standards &&
      !isPublishersNorm(item.referencing) &&
      (standards === 'local' || isStateMeasure(item)),
  );
