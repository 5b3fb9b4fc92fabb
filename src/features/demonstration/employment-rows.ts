/** Who is employed, in what status and since when. */
import { draw } from './draw.ts';
import { type EmploymentSpell, employmentHistory } from './employment.ts';
import { cell, type Line, readCsv } from './fixtures.ts';
import { demonstrationDistrictId, demonstrationId } from './ids.ts';
import type { NewRow } from './insert-rows.ts';
import { personIdOf } from './people-rows.ts';

const district_id = demonstrationDistrictId;

/** The day on which the files on paper were entered; what happened later was recorded on its day. */
const entered = '2022-07-05';

/** The moment of recording something that happened on a day. */
export const recordedAfter = (day: string): string => `${day > entered ? day : entered}T22:00:00Z`;

/** Stretches of a teacher's employment. */
export function spellsOf(line: Line): EmploymentSpell[] {
  return employmentHistory(cell(line, 'hiredOn'), cell(line, 'status') === 'temporary');
}

/** Teachers whose year of hiring was entered wrongly and corrected later, so that the two times can be seen apart. */
const isMistyped = (line: Line): boolean =>
  cell(line, 'hiredOn') < '2015' &&
  (cell(line, 'teacherKey') === '157' || draw('mistyped', cell(line, 'teacherKey'), 90) === 0);

/** Everybody's employment: teachers, principals and assistant principals. */
export function employmentRows(): NewRow<'employment'>[] {
  const teachers = readCsv('teachers.csv').flatMap((line) =>
    isMistyped(line) ? [...mistypedRows(line), ...teacherRows(line, corrected)] : teacherRows(line, ''),
  );
  return [...teachers, ...readCsv('evaluators.csv').map(evaluatorRow)];
}

const corrected = '2024-09-17T20:00:00Z';

function teacherRows(line: Line, recordedAt: string): NewRow<'employment'>[] {
  const teacherKey = cell(line, 'teacherKey');
  return spellsOf(line).map((spell) => ({
    ...spellRow(teacherKey, cell(line, 'hiredOn'), spell),
    employment_id: demonstrationId('employment', `${teacherKey} ${spell.status}`),
    recorded_at: recordedAt || recordedAfter(spell.validFrom),
    superseded_at: null,
    superseded_by: null,
    superseded_reason: null,
  }));
}

/** The same employment a year later, as it was believed until it was corrected. */
function mistypedRows(line: Line): NewRow<'employment'>[] {
  const teacherKey = cell(line, 'teacherKey');
  const hiredOn = cell(line, 'hiredOn');
  const wrong = `${Number(hiredOn.slice(0, 4)) + 1}${hiredOn.slice(4)}`;
  return employmentHistory(wrong, cell(line, 'status') === 'temporary').map((spell) => ({
    ...spellRow(teacherKey, wrong, spell),
    employment_id: demonstrationId('employment', `${teacherKey} ${spell.status} mistyped`),
    recorded_at: recordedAfter(spell.validFrom),
    superseded_at: corrected,
    superseded_by: personIdOf.office('hr'),
    superseded_reason: 'The year of hiring was mistyped',
  }));
}

function spellRow(teacherKey: string, hiredOn: string, spell: EmploymentSpell) {
  return {
    district_id,
    person_id: personIdOf.teacher(teacherKey),
    status: spell.status,
    hired_on: hiredOn,
    is_instructional: true,
    months_per_year: '10',
    valid_from: spell.validFrom,
    valid_to: spell.validTo,
  };
}

/** Principals work twelve months and assistant principals eleven; none of them teaches. */
function evaluatorRow(line: Line): NewRow<'employment'> {
  const schoolKey = cell(line, 'schoolKey');
  const isPrincipal = cell(line, 'position') === 'principal';
  const key = `${cell(line, 'position')} ${schoolKey}`;
  const hiredOn = `${2004 + draw('hired', key, 14)}-08-01`;
  return {
    district_id,
    employment_id: demonstrationId('employment', key),
    person_id: isPrincipal ? personIdOf.principal(schoolKey) : personIdOf.assistantPrincipal(schoolKey),
    status: 'permanent',
    hired_on: hiredOn,
    is_instructional: false,
    months_per_year: isPrincipal ? '12' : '11',
    valid_from: hiredOn,
    valid_to: null,
    recorded_at: recordedAfter(hiredOn),
    superseded_at: null,
    superseded_by: null,
    superseded_reason: null,
  };
}
