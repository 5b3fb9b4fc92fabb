/** Peer assistance: of everybody after an unsatisfactory evaluation, and of a few who asked for it. */
import type { Career } from './careers.ts';
import { isOneIn } from './draw.ts';
import { recordedAfter } from './employment-rows.ts';
import { ownerOf } from './evaluation-rows.ts';
import { demonstrationDistrictId, demonstrationId } from './ids.ts';
import type { NewRow } from './insert-rows.ts';

const district_id = demonstrationDistrictId;

interface Taken {
  career: Career;
  /** Calendar year in which the school year of taking part begins. */
  year: number;
  isVoluntary: boolean;
}

function taken(careers: readonly Career[]): Taken[] {
  return careers.flatMap((career): Taken[] => {
    const { evaluatedIn: year, isUnsatisfactory, teacherKey } = career;
    if (isUnsatisfactory) return [{ career, year: year + 1, isVoluntary: false }];
    return isOneIn(200, 'peer assistance', teacherKey) ? [{ career, year, isVoluntary: true }] : [];
  });
}

const isOver = ({ year }: Taken): boolean => year < 2026;
const idOf = ({ career }: Taken): string => demonstrationId('peer assistance', career.personId);

export function participationRows(careers: readonly Career[]): NewRow<'par_participation'>[] {
  return taken(careers).map((each) => ({
    district_id,
    par_participation_id: idOf(each),
    person_id: each.career.personId,
    ground: each.isVoluntary ? 'voluntary' : 'unsatisfactory_rating',
    valid_from: `${each.year}-09-08`,
    valid_to: isOver(each) ? `${each.year + 1}-04-11` : null,
    recorded_at: recordedAfter(isOver(each) ? `${each.year + 1}-04-11` : `${each.year}-09-08`),
  }));
}

/** One report on each that is over; attached to the evaluation of that year where this service has it. */
export function reportRows(careers: readonly Career[]): NewRow<'par_report'>[] {
  return taken(careers)
    .filter(isOver)
    .map((each) => {
      const reported = `${each.year + 1}-04-08`;
      const { evaluation_id, school_id } = ownerOf(each.career);
      const attached = { evaluation_id, school_id, attached_on: `${each.year + 1}-04-10` };
      return {
        district_id,
        par_report_id: demonstrationId('peer assistance report', each.career.personId),
        person_id: each.career.personId,
        par_participation_id: idOf(each),
        reported_on: reported,
        reference: `Report of the panel, April ${each.year + 1} (invented for the demonstration)`,
        ...(each.isVoluntary ? attached : { evaluation_id: null, school_id: null, attached_on: null }),
        recorded_at: recordedAfter(reported),
      };
    });
}
