import { nameOf } from '../common/index.ts';
import { cell, readCsv } from './fixtures.ts';
import { demonstrationDistrictId, demonstrationId } from './ids.ts';
import type { NewRow } from './insert-rows.ts';
import { type StarTeacher, schoolYearOf } from './star.ts';

const district_id = demonstrationDistrictId;

/** A row of `person` whose identifier is known. */
export type PersonRow = NewRow<'person'> & { person_id: string };

/** The school year in which all teachers have assignments and nobody has an evaluation yet. */
export const openSchoolYear = '2026-27';

export const personIdOf = {
  teacher: (teacherKey: string): string => demonstrationId('teacher', teacherKey),
  principal: (schoolKey: string): string => demonstrationId('principal', schoolKey),
  assistantPrincipal: (schoolKey: string): string => demonstrationId('assistant principal', schoolKey),
  office: (role: string): string => demonstrationId('office', role),
};

/** Those who sign in without teaching or evaluating; invented like everyone else. */
const office = [
  { role: 'hr', given_name: 'Rosalind', family_name: 'Achterberg' },
  { role: 'union_negotiator', given_name: 'Tobias', family_name: 'Lindqvist' },
  { role: 'district_negotiator', given_name: 'Marguerite', family_name: 'Oyelaran' },
  { role: 'system_administrator', given_name: 'Anselm', family_name: 'Pereira' },
];

/** The name of somebody in the offices, as records keep it. */
export function officeName(role: string): string {
  const person = office.find((each) => each.role === role);
  if (!person) throw new Error(`Nobody in the demonstration's offices is ${role}`);
  return nameOf(person);
}

/** Everyone: teachers, two evaluators a school, and four in the district and union offices. */
export function personRows(): PersonRow[] {
  const teachers = readCsv('teachers.csv').map((line) => ({
    district_id,
    person_id: personIdOf.teacher(cell(line, 'teacherKey')),
    given_name: cell(line, 'givenName'),
    family_name: cell(line, 'familyName'),
    local_id: `T${cell(line, 'teacherKey').padStart(4, '0')}`,
    is_evaluator: false,
  }));
  const evaluators = readCsv('evaluators.csv').map((line) => {
    const schoolKey = cell(line, 'schoolKey');
    const isPrincipal = cell(line, 'position') === 'principal';
    return {
      district_id,
      person_id: isPrincipal ? personIdOf.principal(schoolKey) : personIdOf.assistantPrincipal(schoolKey),
      given_name: cell(line, 'givenName'),
      family_name: cell(line, 'familyName'),
      local_id: `${isPrincipal ? 'P' : 'A'}${schoolKey.padStart(4, '0')}`,
      is_evaluator: true,
    };
  });
  const others = office.map(({ role, ...name }) => ({
    district_id,
    person_id: personIdOf.office(role),
    ...name,
    local_id: role,
    is_evaluator: false,
  }));
  return [...teachers, ...evaluators, ...others];
}

/** Each teacher's assignment in STAR's year, and in the open school year. */
export function assignmentRows(teachers: readonly StarTeacher[]): NewRow<'assignment'>[] {
  const inStar = teachers.map((teacher) => assignmentRow(teacher, schoolYearOf[teacher.grade]));
  return [...inStar, ...teachers.map((teacher) => assignmentRow(teacher, openSchoolYear))];
}

export function assignmentIdOf(teacherKey: string, schoolYear: string): string {
  return demonstrationId('assignment', `${teacherKey} ${schoolYear}`);
}

function assignmentRow(teacher: StarTeacher, schoolYear: string): NewRow<'assignment'> {
  return {
    district_id,
    assignment_id: assignmentIdOf(teacher.teacherKey, schoolYear),
    person_id: personIdOf.teacher(teacher.teacherKey),
    school_id: demonstrationId('school', teacher.schoolKey),
    school_year: schoolYear,
    grade: teacher.grade,
    subject: 'All subjects',
    evaluator_id: personIdOf.principal(teacher.schoolKey),
  };
}
