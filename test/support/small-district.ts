import { randomUUID } from 'node:crypto';
import type { Insertable, Kysely, Transaction } from 'kysely';
import { asViewer, type Viewer, type ViewerRole } from '../../src/platform/database/as-viewer.ts';
import type { Database, EvaluationTable } from '../../src/platform/database/schema.ts';

export const SCHOOL_YEAR = '2025-26';
export const FINGERPRINT = `sha256:${'a'.repeat(64)}`;

/** A teacher with an evaluation in progress: one shared observation, one draft, one measure, one rating. */
export interface SmallTeacher {
  personId: string;
  schoolId: string;
  evaluationId: string;
  assignmentId: string;
  sharedId: string;
  draftId: string;
  ratingId: string;
}

/** Two schools with a principal each, two teachers in the first and one in the second. */
export interface SmallDistrict {
  districtId: string;
  north: string;
  south: string;
  northPrincipal: string;
  southPrincipal: string;
  teachers: readonly [first: SmallTeacher, second: SmallTeacher, third: SmallTeacher];
  policyVersionId: string;
  draftPolicyVersionId: string;
  rubricId: string;
  viewer(role: ViewerRole, personId?: string, schoolIds?: readonly string[]): Viewer;
}

/** Fills a test database through the loader, as an import would. */
export async function smallDistrict(db: Kysely<Database>): Promise<SmallDistrict> {
  const districtId = randomUUID();
  const viewer: SmallDistrict['viewer'] = (role, personId = randomUUID(), schoolIds = []) => ({
    districtId,
    role,
    personId: role === 'loader' ? null : personId,
    schoolIds,
  });
  return await asViewer(db, viewer('loader'), async (tx) => {
    await tx
      .insertInto('district')
      .values({ district_id: districtId, name: 'Small', time_zone: 'America/Los_Angeles' })
      .execute();
    const [north, south] = [await school(tx, districtId, 'North'), await school(tx, districtId, 'South')];
    const northPrincipal = await person(tx, districtId, true);
    const southPrincipal = await person(tx, districtId, true);
    const policies = await policyVersions(tx, districtId);
    const place = (schoolId: string, evaluatorId: string) =>
      teacher(tx, districtId, { schoolId, evaluatorId, ...policies });
    return {
      districtId,
      north,
      south,
      northPrincipal,
      southPrincipal,
      teachers: [
        await place(north, northPrincipal),
        await place(north, northPrincipal),
        await place(south, southPrincipal),
      ],
      ...policies,
      viewer,
    };
  });
}

type Tx = Transaction<Database>;

async function school(tx: Tx, districtId: string, name: string): Promise<string> {
  const schoolId = randomUUID();
  await tx
    .insertInto('school')
    .values({ district_id: districtId, school_id: schoolId, name, external_id: name })
    .execute();
  return schoolId;
}

async function person(tx: Tx, districtId: string, isEvaluator: boolean): Promise<string> {
  const personId = randomUUID();
  await tx
    .insertInto('person')
    .values({
      district_id: districtId,
      person_id: personId,
      given_name: 'Given',
      family_name: personId.slice(0, 8),
      local_id: personId,
      is_evaluator: isEvaluator,
    })
    .execute();
  return personId;
}

interface Policies {
  policyVersionId: string;
  draftPolicyVersionId: string;
  rubricId: string;
}

async function policyVersions(tx: Tx, districtId: string): Promise<Policies> {
  const [policyId, policyVersionId, draftPolicyVersionId, rubricId] = [0, 1, 2, 3].map(() => randomUUID()) as [
    string,
    string,
    string,
    string,
  ];
  const own = { district_id: districtId };
  await tx
    .insertInto('policy')
    .values({ ...own, policy_id: policyId, key: 'one', title: 'One' })
    .execute();
  const version = { ...own, policy_id: policyId, source: 'x', document: '{}', fingerprint: FINGERPRINT };
  await tx
    .insertInto('policy_version')
    .values([
      { ...version, policy_version_id: policyVersionId, version: 1, status: 'published', published_at: new Date() },
      { ...version, policy_version_id: draftPolicyVersionId, version: 2, status: 'draft', published_at: null },
    ])
    .execute();
  await tx
    .insertInto('rubric')
    .values({ ...own, rubric_id: rubricId, key: 'r', title: 'R', document: '{}' })
    .execute();
  return { policyVersionId, draftPolicyVersionId, rubricId };
}

async function teacher(
  tx: Tx,
  districtId: string,
  given: Policies & { schoolId: string; evaluatorId: string },
): Promise<SmallTeacher> {
  const [evaluationId, assignmentId, sharedId, draftId, ratingId] = [0, 1, 2, 3, 4].map(() => randomUUID()) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const { schoolId, evaluatorId, policyVersionId } = given;
  const personId = await person(tx, districtId, false);
  const own = { district_id: districtId };
  await tx
    .insertInto('assignment')
    .values({
      ...own,
      assignment_id: assignmentId,
      person_id: personId,
      school_id: schoolId,
      school_year: SCHOOL_YEAR,
      grade: '3',
      subject: 'all',
      evaluator_id: evaluatorId,
    })
    .execute();
  const evaluation: Insertable<EvaluationTable> = {
    ...own,
    evaluation_id: evaluationId,
    evaluatee_id: personId,
    school_id: schoolId,
    evaluator_id: evaluatorId,
    assignment_id: assignmentId,
    school_year: SCHOOL_YEAR,
    policy_version_id: policyVersionId,
  };
  await tx.insertInto('evaluation').values(evaluation).execute();
  const whose = { ...own, evaluation_id: evaluationId, evaluatee_id: personId, school_id: schoolId };
  for (const [observationId, status] of [
    [sharedId, 'shared'],
    [draftId, 'draft'],
  ] as const) {
    await tx
      .insertInto('observation')
      .values({
        ...whose,
        observation_id: observationId,
        rubric_id: given.rubricId,
        observer_id: evaluatorId,
        observed_on: '2026-02-03',
        status,
      })
      .execute();
    await tx
      .insertInto('element_rating')
      .values({
        ...whose,
        observation_id: observationId,
        element_key: '1.1',
        observer_id: evaluatorId,
        observation_status: status,
        level: '3',
      })
      .execute();
  }
  await tx
    .insertInto('measure')
    .values({ ...whose, component_key: 'pupil-progress', evidence: '{}', source: 'test' })
    .execute();
  await tx
    .insertInto('rating')
    .values({
      ...whose,
      rating_id: ratingId,
      sequence: 1,
      outcome: 'rated',
      rating_key: 'effective',
      rating_label: 'Effective',
      composite_exact: '3',
      composite_decimal: '3',
      trace: '[]',
      inputs: '{}',
      inputs_fingerprint: FINGERPRINT,
      policy_version_id: policyVersionId,
      policy_fingerprint: FINGERPRINT,
      scored_by: evaluatorId,
    })
    .execute();
  await tx
    .insertInto('audit_event')
    .values({
      ...own,
      actor_role: 'loader',
      action: 'rating.recorded',
      subject_type: 'rating',
      subject_id: ratingId,
      evaluation_id: evaluationId,
      evaluatee_id: personId,
      school_id: schoolId,
    })
    .execute();
  await tx
    .insertInto('pupil_score')
    .values({
      ...own,
      pupil_key: personId,
      school_year: SCHOOL_YEAR,
      subject: 'math',
      grade: '3',
      score: '500',
      teacher_id: personId,
      school_id: schoolId,
    })
    .execute();
  return { personId, schoolId, evaluationId, assignmentId, sharedId, draftId, ratingId };
}
