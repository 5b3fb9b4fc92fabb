import type { NewMilestoneRecord } from '../../api/types.ts';
import { today } from '../../components/dates.ts';
import type { FieldError } from '../../components/error-summary.tsx';
import { milestoneNames, milestoneWords as words } from './milestone-words.ts';

export type Milestone = NewMilestoneRecord['milestone'];

/** A record of a milestone as its form holds it. */
export interface MilestoneValues {
  /** Empty while none is chosen. */
  milestone: string;
  reachedOn: string;
  /** The last record was a mistake; then there is no day, and a reason instead. */
  isTakenBack: boolean;
  note: string;
}

/** A form that nobody has filled in. */
export const blankMilestone = (): MilestoneValues => ({
  milestone: '',
  reachedOn: today(),
  isTakenBack: false,
  note: '',
});

export const isMilestone = (key: string): key is Milestone => Object.hasOwn(milestoneNames, key);

/** What is still to be filled in before the record can be sent. */
export function missingIn({ milestone, reachedOn, isTakenBack, note }: MilestoneValues): FieldError[] {
  const asked: [boolean, string, string][] = [
    [milestone === '', 'milestone', words.milestoneMissing],
    [!isTakenBack && reachedOn === '', 'milestone-on', words.dayMissing],
    [isTakenBack && note.trim() === '', 'milestone-note', words.reasonMissing],
  ];
  return asked.flatMap(([isMissing, field, message]) => (isMissing ? [{ field, message }] : []));
}

/** The record as the service takes it; only for values that nothing is missing in. */
export function recordOf({ reachedOn, isTakenBack, note }: MilestoneValues, milestone: Milestone): NewMilestoneRecord {
  return {
    milestone,
    reachedOn: isTakenBack ? null : reachedOn,
    ...(note.trim() === '' ? {} : { note: note.trim() }),
  };
}
