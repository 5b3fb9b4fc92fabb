/** How each teacher's years went: in which of them an evaluation was due, and what is said of the others. */
import { draw, isOneIn } from './draw.ts';
import type { EmploymentSpell } from './employment.ts';
import { spellsOf } from './employment-rows.ts';
import { cell, readCsv } from './fixtures.ts';
import { personIdOf } from './people-rows.ts';
import { type StarTeacher, schoolYearOf } from './star.ts';

/** Calendar years in which school years begin: the first that papers are kept of, and the last that is over. */
const firstOnPaper = 2020;
const lastOver = 2025;

export interface Career extends StarTeacher {
  personId: string;
  hiredOn: string;
  spells: readonly EmploymentSpell[];
  /** Calendar year in which the school year of the evaluation in this service begins. */
  evaluatedIn: number;
  /** Whether that evaluation was unsatisfactory. */
  isUnsatisfactory: boolean;
  /** An interval of five years was agreed on after that evaluation. */
  hasFiveYears: boolean;
  /** Calendar years in which school years with an evaluation on paper begin. */
  onPaper: readonly number[];
}

/**
 * The careers of all teachers.
 * @param unsatisfactory people whose evaluation in this service was rated unsatisfactory
 */
export function careersOf(teachers: readonly StarTeacher[], unsatisfactory: ReadonlySet<string>): Career[] {
  const lines = new Map(readCsv('teachers.csv').map((line) => [cell(line, 'teacherKey'), line]));
  return teachers.flatMap((teacher) => {
    const line = lines.get(teacher.teacherKey);
    if (line === undefined) return [];
    const personId = personIdOf.teacher(teacher.teacherKey);
    const career = {
      ...teacher,
      personId,
      hiredOn: cell(line, 'hiredOn'),
      spells: spellsOf(line),
      evaluatedIn: Number(schoolYearOf[teacher.grade].slice(0, 4)),
      isUnsatisfactory: unsatisfactory.has(personId),
    };
    const hasFiveYears = hasAgreed(career);
    return [{ ...career, hasFiveYears, onPaper: onPaper({ ...career, hasFiveYears }) }];
  });
}

/** One in six of those who were evaluated first, with ten years in the district by autumn 2023. */
function hasAgreed({ evaluatedIn, hiredOn, isUnsatisfactory, teacherKey }: Omit<Career, 'hasFiveYears' | 'onPaper'>) {
  return evaluatedIn === 2022 && hiredOn < '2013-09' && !isUnsatisfactory && isOneIn(6, 'five years', teacherKey);
}

/**
 * Every year while not permanent, every other year else; a few were missed, and nobody has been evaluated again on paper
 * after an unsatisfactory evaluation in this service.
 */
function onPaper(career: Omit<Career, 'onPaper'>): number[] {
  const { evaluatedIn, hasFiveYears, teacherKey } = career;
  const years = Array.from({ length: lastOver - firstOnPaper + 1 }, (_, index) => firstOnPaper + index).filter(
    (year) => year !== evaluatedIn && isDueIn(career, year) && !(hasFiveYears && year > evaluatedIn),
  );
  const isMissed = draw('missed', teacherKey, 150) === 0;
  return isMissed ? years.slice(0, -1) : years;
}

function isDueIn({ spells, evaluatedIn, isUnsatisfactory }: Omit<Career, 'onPaper'>, year: number): boolean {
  const status = statusIn(spells, year);
  if (status === undefined || (isUnsatisfactory && year > evaluatedIn)) return false;
  return status !== 'permanent' || (year - evaluatedIn) % 2 === 0;
}

/** The status in the autumn of a year; undefined before the hiring. */
export function statusIn(spells: readonly EmploymentSpell[], year: number): EmploymentSpell['status'] | undefined {
  const day = `${year}-09-01`;
  return spells.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo > day))?.status;
}
