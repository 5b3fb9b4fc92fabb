import type { Star } from '../../src/features/demonstration/star.ts';
import type { Gain, GrowthExpectation } from './growth-expectations.ts';

/**
 * Each teacher's mean gain less the expectation, pooled over pupils and subjects, then standardised within the grade.
 * Teachers without a matched pupil are left out.
 */
export function standardisedProgress(
  star: Star,
  gains: readonly Gain[],
  expectations: readonly GrowthExpectation[],
): Map<string, number> {
  const deviations = meanDeviations(gains, expectations);
  const result = new Map<string, number>();
  for (const grade of new Set(star.teachers.map((teacher) => teacher.grade))) {
    const known = star.teachers.flatMap(({ teacherKey, grade: own }) => {
      const deviation = own === grade ? deviations.get(teacherKey) : undefined;
      return deviation === undefined ? [] : [{ teacherKey, deviation }];
    });
    const mean = average(known.map((each) => each.deviation));
    const spread = Math.sqrt(average(known.map((each) => (each.deviation - mean) ** 2)));
    for (const { teacherKey, deviation } of known) result.set(teacherKey, (deviation - mean) / spread);
  }
  return result;
}

/** Points by which each teacher's pupils gained more than expected, on average. */
export function meanDeviations(
  gains: readonly Gain[],
  expectations: readonly GrowthExpectation[],
): Map<string, number> {
  const expected = new Map(expectations.map((each) => [`${each.grade} ${each.subject}`, Number(each.expectedGain)]));
  const byTeacher = Map.groupBy(gains, (gain) => gain.teacherKey);
  const deviation = (gain: Gain): number => gain.points - (expected.get(`${gain.grade} ${gain.subject}`) ?? Number.NaN);
  return new Map([...byTeacher].map(([teacherKey, own]) => [teacherKey, average(own.map(deviation))]));
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
