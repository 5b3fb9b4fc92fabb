import { type StarTeacher, schoolYearOf } from '../../src/features/demonstration/star.ts';
import { randomStream } from './random.ts';

/**
 * The observation model. An observer's raw value for one element of one teacher is
 *
 *   level + element + teacher x quality + severity(observer) + occasion(teacher, observer) + noise
 *
 * rounded to the nearest whole level and held within 1 to 4. Standard deviations are in rubric levels. They were chosen
 * so that the mean of two observers has a reliability of about 0.65; the tests measure it in the generated data.
 */
export const model = {
  /** Mean level over all teachers and elements. */
  level: 2.95,
  /** How far teachers differ. */
  teacher: 0.4,
  /** How far elements differ in difficulty. */
  element: 0.2,
  /** How far observers differ in severity, over all the teachers they see. */
  severity: 0.17,
  /** How far one observer's view of one teacher differs, over all elements of that visit. */
  occasion: 0.4,
  /** What is left for each single rating. */
  noise: 0.55,
  /** Correlation of a teacher's quality with the standardised mean gain of the pupils. */
  withProgress: 0.3,
} as const;

/** One observer's visit to one teacher. */
export interface GeneratedObservation {
  teacherKey: string;
  /** 1: the principal, in autumn; 2: the assistant principal, in winter. */
  observer: 1 | 2;
  observedOn: string;
  minutes: number;
  /** One whole level from 1 to 4 for each element, in the order of the rubric. */
  levels: number[];
}

/**
 * Two observations of a teacher.
 * @param progress the teacher's mean gain deviation, standardised within the grade; undefined when there is none
 */
export function observationsOf(
  seed: string,
  teacher: StarTeacher,
  progress: number | undefined,
  elements: readonly string[],
): GeneratedObservation[] {
  const own = randomStream(seed, `teacher ${teacher.teacherKey}`);
  const chance = own.normal();
  const share = model.withProgress;
  const quality = share * (progress ?? own.normal()) + Math.sqrt(1 - share * share) * chance;
  return ([1, 2] as const).map((observer) => {
    const visit = randomStream(seed, `observation ${teacher.teacherKey} ${observer}`);
    const severity = model.severity * randomStream(seed, `observer ${teacher.schoolKey} ${observer}`).normal();
    const occasion = model.occasion * visit.normal();
    const levels = elements.map((element) => {
      const difficulty = model.element * randomStream(seed, `element ${element}`).normal();
      const shared = model.level + difficulty + model.teacher * quality + severity + occasion;
      return nearestLevel(shared + model.noise * visit.normal());
    });
    const observedOn = schooldayIn(schoolYearOf[teacher.grade], observer, visit.below(20));
    return { teacherKey: teacher.teacherKey, observer, observedOn, minutes: 30 + 5 * visit.below(5), levels };
  });
}

function nearestLevel(value: number): number {
  return Math.min(4, Math.max(1, Math.floor(value + 0.5)));
}

/**
 * The n-th Tuesday, Wednesday or Thursday from 4 October (observer 1) or 10 January (observer 2), so that no visit falls
 * on a weekend or a Monday or Friday holiday. Veterans Day is skipped.
 */
function schooldayIn(schoolYear: string, observer: 1 | 2, n: number): string {
  const autumn = Number(schoolYear.slice(0, 4));
  const day = new Date(observer === 1 ? Date.UTC(autumn, 9, 4) : Date.UTC(autumn + 1, 0, 10));
  for (let found = -1; ; day.setUTCDate(day.getUTCDate() + 1)) {
    const iso = day.toISOString().slice(0, 10);
    if (day.getUTCDay() >= 2 && day.getUTCDay() <= 4 && !iso.endsWith('-11-11')) found += 1;
    if (found === n) return iso;
  }
}
