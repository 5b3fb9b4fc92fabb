import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { insertRows } from '../../src/features/demonstration/insert-rows.ts';
import { type PupilProgressEvidence, pupilProgressEvidence } from '../../src/features/measures/index.ts';
import { asViewer, type Viewer } from '../../src/platform/database/as-viewer.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';

const district_id = '11111111-1111-4111-8111-111111111111';
const school_id = '22222222-2222-4222-8222-222222222222';
const teacher_id = '33333333-3333-4333-8333-333333333333';
const stranger = '44444444-4444-4444-8444-444444444444';
const loader: Viewer = { districtId: district_id, personId: null, role: 'loader', schoolIds: [] };

let database: TestDatabase;

function pupil(pupil_key: string, school_year: string, grade: string, score: string, teacher = teacher_id) {
  return { district_id, pupil_key, school_year, subject: 'math', grade, score, teacher_id: teacher, school_id };
}

function expectation(school_year: string, grade: string, expected_gain: string, adopted_on: string) {
  return {
    district_id,
    school_year,
    grade,
    subject: 'math',
    expected_gain,
    adopted_on,
    reference: `Board, ${adopted_on}`,
  };
}

beforeAll(async () => {
  database = await testDatabase();
  await asViewer(database.db, loader, async (tx) => {
    await insertRows(tx, 'district', [{ district_id, name: 'Small', time_zone: 'America/Los_Angeles' }]);
    await insertRows(tx, 'school', [{ district_id, school_id, name: 'Only', external_id: '1' }]);
    const people = [teacher_id, stranger].map((person_id) => ({ district_id, person_id, local_id: person_id }));
    await insertRows(
      tx,
      'person',
      people.map((person) => ({ ...person, given_name: 'A', family_name: 'B' })),
    );
    await insertRows(tx, 'pupil_score', [
      pupil('a', '2023-24', '1', '500', stranger),
      pupil('b', '2023-24', '1', '480.5', stranger),
      pupil('a', '2024-25', '2', '540'),
      pupil('b', '2024-25', '2', '519'),
      pupil('new', '2024-25', '2', '600'),
      pupil('a', '2025-26', '3', '560'),
    ]);
    await insertRows(tx, 'growth_expectation', [
      expectation('2024-25', '2', '30.0', '2024-06-01'),
      expectation('2024-25', '2', '38.5', '2024-07-01'),
      expectation('2024-25', '3', '99', '2024-08-01'),
    ]);
  });
});

afterAll(async () => await database.drop());

async function evidenceOf(teacher: string, schoolYear: string): Promise<PupilProgressEvidence | undefined> {
  const question = { districtId: district_id, schoolYear, teacherIds: [teacher] };
  return (await asViewer(database.db, loader, async (tx) => pupilProgressEvidence(tx, question))).get(teacher);
}

describe('pupil-progress evidence', () => {
  test('holds the matched pupils and the expectation adopted last, as exact text', async () => {
    const pupils = [
      { prior: '480.5', current: '519' },
      { prior: '500', current: '540' },
    ];
    const measure = { subject: 'math', grade: '2', expectedGain: '38.5', reference: 'Board, 2024-07-01', pupils };
    expect(await evidenceOf(teacher_id, '2024-25')).toEqual({ measures: [measure] });
  });

  test('is missing when no pupil has a score from the year before', async () => {
    expect(await evidenceOf(stranger, '2023-24')).toEqual({
      missing:
        'no pupil tested with this teacher in grade 1 has a score from 2022-23, so there is no growth to measure',
    });
  });

  test('is missing when the board adopted no expectation for the grade', async () => {
    expect(await evidenceOf(teacher_id, '2025-26')).toEqual({
      missing: 'the governing board adopted no growth expectation for grade 3 in 2025-26',
    });
  });

  test('is missing when the teacher has no tested pupil', async () => {
    expect(await evidenceOf(stranger, '2025-26')).toEqual({
      missing: 'no pupil has a test score with this teacher in 2025-26',
    });
  });
});
