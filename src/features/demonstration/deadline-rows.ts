import { fingerprint } from '../../platform/fingerprint.ts';
import { parseYaml } from '../../platform/yaml.ts';
import { readClocks } from '../../rules/clocks/read-clocks.ts';
import { localDate } from '../../rules/local-date.ts';
import { addWorkingDays } from '../../rules/working-days.ts';
import { ownerOf } from './evaluation-rows.ts';
import { cell, readCsv } from './fixtures.ts';
import { demonstrationDistrictId, demonstrationId } from './ids.ts';
import type { NewRow } from './insert-rows.ts';
import { personIdOf } from './people-rows.ts';
import type { ShippedPolicy } from './policy-rows.ts';
import { type StarTeacher, schoolYearOf } from './star.ts';

const district_id = demonstrationDistrictId;

/** The school years that the demonstration has calendars for. */
export const demonstrationYears = (): string[] => readCsv('calendars.csv').map((line) => cell(line, 'schoolYear'));

/** Each contract's clocks that come with the service; the invented contract's run in every school year. */
export function clockRows(shipped: readonly ShippedPolicy[]): {
  sets: NewRow<'clock_set'>[];
  choices: NewRow<'clock_choice'>[];
} {
  const sets = shipped.map(({ file, text }) => {
    const { document } = parseYaml(text);
    const read = readClocks(document);
    if (!read.ok) throw new Error(`The shipped clocks ${file} cannot be read: ${read.problems[0]?.message ?? ''}`);
    const { key, title } = read.clocks;
    const json = JSON.stringify(document);
    const clock_set_id = demonstrationId('clock set', key);
    return { district_id, clock_set_id, key, title, source: text, document: json, fingerprint: fingerprint(text) };
  });
  const own = sets.find(({ key }) => key === 'demonstration');
  if (own === undefined) throw new Error('The clocks of the demonstration are not among the shipped ones.');
  const choices = demonstrationYears().map((school_year) => ({
    district_id,
    clock_choice_id: demonstrationId('clock choice', school_year),
    school_year,
    sequence: 1,
    clock_set_id: own.clock_set_id,
  }));
  return { sets, choices };
}

/** Working days after the first schoolday on which a teacher's criteria were given and the year was planned. */
const invented = { criteria: 12, 'planning-conference': 32 } as const;

/** Invented milestones of the finished evaluations: spread over two weeks, and all in time. */
export function milestoneRows(teachers: readonly StarTeacher[]): NewRow<'milestone_record'>[] {
  const firstDays = new Map(
    readCsv('calendars.csv').map((line) => [cell(line, 'schoolYear'), localDate(cell(line, 'firstSchoolday'))]),
  );
  return teachers.flatMap((teacher) => {
    const first = firstDays.get(schoolYearOf[teacher.grade]);
    if (first === undefined) throw new Error(`No calendar for grade ${teacher.grade}`);
    return Object.entries(invented).map(([milestone, days]) => ({
      ...ownerOf(teacher),
      milestone_record_id: demonstrationId('milestone', `${teacher.teacherKey} ${milestone}`),
      milestone,
      sequence: 1,
      reached_on: addWorkingDays(first, days + (Number(teacher.teacherKey) % 10), []),
      note: 'Invented for the demonstration.',
      recorded_by: personIdOf.principal(teacher.schoolKey),
    }));
  });
}
