import { sql, type Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';

/** A pupil with a score in the subject in two consecutive school years; decimals as text. */
export interface MatchedPupil {
  prior: string;
  current: string;
}

/** What one subject in one grade shows, and what the governing board expected. */
export interface SubjectProgress {
  subject: string;
  grade: string;
  /** Scale-score points from the year before to this year, a decimal. */
  expectedGain: string;
  reference: string;
  pupils: MatchedPupil[];
}

/** Evidence for the component type "pupil-progress"; missing, with its reason (part of a sentence), when it cannot be measured. */
export type PupilProgressEvidence = { measures: SubjectProgress[] } | { missing: string };

export interface ProgressQuestion {
  districtId: string;
  /** For example '2025-26'. */
  schoolYear: string;
  teacherIds: readonly string[];
}

/**
 * The pupil-progress evidence of teachers in one school year, worked out from the district's scores: pupils tested with
 * the teacher who also have a score in the same subject in the school year before, against the newest expectation adopted
 * for the year, grade and subject. How few pupils are too few is the policy's business, not ours.
 *
 * It sees the scores that the viewer of the transaction may see.
 * @returns an entry for every teacher asked for
 */
export async function pupilProgressEvidence(
  tx: Transaction<Database>,
  question: ProgressQuestion,
): Promise<Map<string, PupilProgressEvidence>> {
  const rows = await testedPupils(tx, question);
  const expectations = await adoptedExpectations(tx, question);
  const byTeacher = Map.groupBy(rows, (row) => row.teacherId);
  return new Map(
    question.teacherIds.map((teacherId) => {
      const own = byTeacher.get(teacherId) ?? [];
      return [teacherId, evidenceFrom(own, expectations, question.schoolYear)];
    }),
  );
}

interface TestedPupil {
  teacherId: string;
  grade: string;
  subject: string;
  current: string;
  /** null when the pupil has no score in the subject in the year before. */
  prior: string | null;
}

interface AdoptedExpectation {
  grade: string;
  subject: string;
  expectedGain: string;
  reference: string;
}

function evidenceFrom(
  tested: readonly TestedPupil[],
  expectations: readonly AdoptedExpectation[],
  schoolYear: string,
): PupilProgressEvidence {
  const grades = [...new Set(tested.map((row) => row.grade))].join(', ');
  const expected = expectations.filter((each) => tested.some((row) => row.grade === each.grade));
  if (tested.length === 0) return { missing: `no pupil has a test score with this teacher in ${schoolYear}` };
  if (tested.every((row) => row.prior === null))
    return {
      missing: `no pupil tested with this teacher in grade ${grades} has a score from ${yearBefore(schoolYear)}, so there is no growth to measure`,
    };
  if (expected.length === 0)
    return { missing: `the governing board adopted no growth expectation for grade ${grades} in ${schoolYear}` };
  const measures = expected
    .map((each) => ({ ...each, pupils: matchedPupils(tested, each) }))
    .filter((measure) => measure.pupils.length > 0);
  return measures.length > 0
    ? { measures }
    : { missing: `no growth expectation fits the subjects tested in ${schoolYear}` };
}

function matchedPupils(tested: readonly TestedPupil[], { grade, subject }: AdoptedExpectation): MatchedPupil[] {
  return tested.flatMap((row) =>
    row.grade === grade && row.subject === subject && row.prior !== null
      ? [{ prior: row.prior, current: row.current }]
      : [],
  );
}

/** The school year before: '2024-25' for '2025-26'. */
function yearBefore(schoolYear: string): string {
  const autumn = Number(schoolYear.slice(0, 4)) - 1;
  return `${autumn}-${String((autumn + 1) % 100).padStart(2, '0')}`;
}

/** In an order that depends on nothing but the scores, so that the same scores always give the same evidence. */
async function testedPupils(tx: Transaction<Database>, question: ProgressQuestion): Promise<TestedPupil[]> {
  return await tx
    .selectFrom('pupil_score as current')
    .leftJoin('pupil_score as prior', (join) =>
      join
        .onRef('prior.district_id', '=', 'current.district_id')
        .onRef('prior.pupil_key', '=', 'current.pupil_key')
        .onRef('prior.subject', '=', 'current.subject')
        .on('prior.school_year', '=', yearBefore(question.schoolYear)),
    )
    .where('current.district_id', '=', question.districtId)
    .where('current.school_year', '=', question.schoolYear)
    .where('current.teacher_id', '=', sql<string>`any(${[...question.teacherIds]}::uuid[])`)
    .select([
      'current.teacher_id as teacherId',
      'current.grade as grade',
      'current.subject as subject',
      'current.score as current',
      'prior.score as prior',
    ])
    .orderBy('current.teacher_id')
    .orderBy('prior.score')
    .orderBy('current.score')
    .execute();
}

async function adoptedExpectations(
  tx: Transaction<Database>,
  { districtId, schoolYear }: ProgressQuestion,
): Promise<AdoptedExpectation[]> {
  return await tx
    .selectFrom('growth_expectation')
    .distinctOn(['grade', 'subject'])
    .where('district_id', '=', districtId)
    .where('school_year', '=', schoolYear)
    .select(['grade', 'subject', 'expected_gain as expectedGain', 'reference'])
    .orderBy('grade')
    .orderBy('subject')
    .orderBy('adopted_on', 'desc')
    .execute();
}
