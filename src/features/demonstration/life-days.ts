import { addDays, type LocalDate } from '../../rules/local-date.ts';
import { addWorkingDays } from '../../rules/working-days.ts';
import type { StarTeacher } from './star.ts';

/** The invented days of one evaluation's last weeks. */
export interface LifeDays {
  started: LocalDate;
  drafted: LocalDate;
  issued: LocalDate;
  acknowledged: LocalDate;
  conference: LocalDate;
  closed: LocalDate;
  /** The teacher refused to acknowledge receipt before a witness. */
  isRefused: boolean;
}

/** One in so many copies was handed over late, so that there is something to see. */
const oneLateIn = 231;
/** One in so many receipts was refused. */
const oneRefusedIn = 97;

/**
 * Drafted five weeks before the last schoolday and handed over within three working days, which is in time; a few come
 * six working days after the draft, which is not.
 */
export function lifeDays(
  { teacherKey }: StarTeacher,
  { firstSchoolday, lastSchoolday }: { firstSchoolday: LocalDate; lastSchoolday: LocalDate },
): LifeDays {
  const key = Number(teacherKey);
  const drafted = addDays(lastSchoolday, -35);
  const issued = addWorkingDays(drafted, key % oneLateIn === 7 ? 6 : key % 4, []);
  return {
    started: firstSchoolday,
    drafted,
    issued,
    acknowledged: addWorkingDays(issued, 1, []),
    conference: addWorkingDays(issued, 5, []),
    closed: addWorkingDays(issued, 6, []),
    isRefused: key % oneRefusedIn === 0,
  };
}
