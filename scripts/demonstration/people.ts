import { type Star, type StarTeacher, schoolYearOf } from '../../src/features/demonstration/star.ts';
import { type InventedName, inventNames } from './names.ts';
import { randomStream } from './random.ts';

export interface InventedTeacher extends InventedName {
  teacherKey: string;
  /** Employment status on the first schoolday of the year of the evaluation. */
  status: 'temporary' | 'probationary' | 'permanent';
  hiredOn: string;
}

export interface InventedEvaluator extends InventedName {
  schoolKey: string;
  position: 'principal' | 'assistant principal';
}

/** Invented names and careers for STAR's teachers, and two invented evaluators for each school. */
export function inventPeople(
  seed: string,
  star: Star,
): { teachers: InventedTeacher[]; evaluators: InventedEvaluator[] } {
  const schools = [...new Set(star.teachers.map((teacher) => teacher.schoolKey))].toSorted(
    (a, b) => Number(a) - Number(b),
  );
  const positions = schools.flatMap((schoolKey) =>
    (['principal', 'assistant principal'] as const).map((position) => ({ schoolKey, position })),
  );
  const names = inventNames(star.teachers.length + positions.length, randomStream(seed, 'names'));
  const nameAt = (index: number): InventedName => names[index] as InventedName;
  return {
    teachers: star.teachers.map((teacher, index) => ({
      teacherKey: teacher.teacherKey,
      ...nameAt(index),
      ...careerOf(seed, teacher),
    })),
    evaluators: positions.map((each, index) => ({ ...each, ...nameAt(star.teachers.length + index) })),
  };
}

/**
 * A career that agrees with STAR's years of experience: hired in the August that many years before the evaluation's
 * school year, permanent from the third year. One in six of those in their first year is temporary. Where STAR does not
 * know the experience, it is drawn from 2 to 20 years.
 */
function careerOf(seed: string, teacher: StarTeacher): Pick<InventedTeacher, 'status' | 'hiredOn'> {
  const random = randomStream(seed, `career ${teacher.teacherKey}`);
  const years = teacher.yearsBefore ?? 2 + random.below(19);
  const hiredOn = `${Number(schoolYearOf[teacher.grade].slice(0, 4)) - years}-08-0${1 + random.below(5)}`;
  if (years >= 2) return { status: 'permanent', hiredOn };
  return { status: years === 0 && random.below(6) === 0 ? 'temporary' : 'probationary', hiredOn };
}
