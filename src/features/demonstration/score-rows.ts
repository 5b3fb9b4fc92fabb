import { cell, readCsv } from './fixtures.ts';
import { demonstrationDistrictId, demonstrationId } from './ids.ts';
import type { NewRow } from './insert-rows.ts';
import { personIdOf } from './people-rows.ts';
import { type Star, schoolYearOf, subjects } from './star.ts';

const district_id = demonstrationDistrictId;

/** Every real test score: one row for each pupil-year and subject that has one. */
export function pupilScoreRows(star: Star): NewRow<'pupil_score'>[] {
  const places = new Map(
    star.teachers.map(({ teacherKey, schoolKey }) => [
      teacherKey,
      { teacher_id: personIdOf.teacher(teacherKey), school_id: demonstrationId('school', schoolKey) },
    ]),
  );
  return star.pupilYears.flatMap((year) =>
    subjects.flatMap((subject) => {
      const score = year.scores[subject];
      const place = places.get(year.teacherKey);
      if (score === undefined || place === undefined) return [];
      return [
        {
          district_id,
          pupil_key: year.pupilKey,
          school_year: schoolYearOf[year.grade],
          subject,
          grade: year.grade,
          score,
          ...place,
        },
      ];
    }),
  );
}

/** The growth that the board adopted as expected. */
export function growthExpectationRows(): NewRow<'growth_expectation'>[] {
  return readCsv('growth-expectations.csv').map((line) => ({
    district_id,
    expectation_id: demonstrationId('expectation', `${cell(line, 'grade')} ${cell(line, 'subject')}`),
    school_year: cell(line, 'schoolYear'),
    grade: cell(line, 'grade'),
    subject: cell(line, 'subject'),
    expected_gain: cell(line, 'expectedGain'),
    adopted_on: cell(line, 'adoptedOn'),
    reference: cell(line, 'reference'),
  }));
}
