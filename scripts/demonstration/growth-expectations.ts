import {
  type Grade,
  grades,
  type PupilYear,
  type Star,
  type Subject,
  schoolYearOf,
  subjects,
} from '../../src/features/demonstration/star.ts';

/** What the (invented) board expects pupils of a grade to gain in a subject, in scale-score points. */
export interface GrowthExpectation {
  schoolYear: string;
  grade: Grade;
  subject: Subject;
  /** A decimal with one place. */
  expectedGain: string;
  adoptedOn: string;
  reference: string;
}

/** A pupil's gain with one teacher: this year's score less last year's, whole scale-score points. */
export interface Gain {
  teacherKey: string;
  grade: Grade;
  subject: Subject;
  points: number;
}

/** The gain of each pupil who has a score in a subject in two consecutive grades, in file order. */
export function gainsIn(star: Star): Gain[] {
  const byPupil = new Map(star.pupilYears.map((year) => [`${year.pupilKey} ${year.grade}`, year]));
  return star.pupilYears.flatMap((year) => {
    const before = grades[grades.indexOf(year.grade) - 1];
    const prior = before === undefined ? undefined : byPupil.get(`${year.pupilKey} ${before}`);
    return prior === undefined ? [] : gainsBetween(prior, year);
  });
}

function gainsBetween(prior: PupilYear, year: PupilYear): Gain[] {
  return subjects.flatMap((subject) => {
    const from = prior.scores[subject];
    const to = year.scores[subject];
    if (from === undefined || to === undefined) return [];
    return [{ teacherKey: year.teacherKey, grade: year.grade, subject, points: Number(to) - Number(from) }];
  });
}

/** One expectation for each grade after kindergarten and each subject: the district's mean gain, to one decimal place. */
export function expectationsFrom(gains: readonly Gain[]): GrowthExpectation[] {
  return grades.slice(1).flatMap((grade) =>
    subjects.map((subject) => {
      const schoolYear = schoolYearOf[grade];
      const points = gains
        .filter((gain) => gain.grade === grade && gain.subject === subject)
        .map((gain) => gain.points);
      return {
        schoolYear,
        grade,
        subject,
        expectedGain: meanToOnePlace(points),
        adoptedOn: `${schoolYear.slice(0, 4)}-06-20`,
        reference: `Board resolution ${schoolYear}/3 (invented for the demonstration)`,
      };
    }),
  );
}

/** The mean of whole numbers with a positive mean, to one decimal place, halves up; whole-number arithmetic throughout. */
function meanToOnePlace(points: readonly number[]): string {
  const sum = points.reduce((total, each) => total + each, 0);
  const tenths = Math.floor((20 * sum + points.length) / (2 * points.length));
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}
