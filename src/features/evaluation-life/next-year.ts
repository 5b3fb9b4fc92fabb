/** After an unsatisfactory rating the next school year has an evaluation (44664(b)): opened by itself, or owed. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { addSchoolYears } from '../../rules/school-year.ts';
import { recordDeed } from '../audit/index.ts';
import { startDeadlines, type Subject, subjectOfAssignment } from '../deadlines/index.ts';
import type { EvaluationRow } from '../evaluations/queries.ts';
import { effectsInForce } from '../policy-effects/index.ts';
import { recordStep } from './record-step.ts';

type Tx = Transaction<Database>;

/** What the deadlines of an evaluation from this assignment depend on; the viewer may not be able to read it. */
export type SubjectOf = (assignmentId: string) => Promise<Subject | undefined>;

/**
 * Opens next year's evaluation as planned when there is an assignment that the viewer sees, and records it as owed
 * otherwise: then it is opened when the assignment appears.
 * @returns whether it was opened now
 */
export async function openNextYear(
  tx: Tx,
  viewer: PersonViewer,
  evaluation: EvaluationRow,
  { now, subjectOf }: { now: Date; subjectOf: SubjectOf },
): Promise<boolean> {
  const schoolYear = addSchoolYears(evaluation.school_year, 1);
  const { evaluation_id, evaluatee_id, school_id, policy_version_id } = evaluation;
  const planned = { personId: evaluatee_id, schoolYear, policyVersionId: policy_version_id };
  if (await openPlanned(tx, viewer, { ...planned, now, subjectOf })) return true;
  await tx
    .insertInto('owed_evaluation')
    .values({
      district_id: viewer.districtId,
      evaluation_id,
      evaluatee_id,
      school_id,
      school_year: schoolYear,
      recorded_by: viewer.personId,
    })
    .onConflict((conflict) => conflict.columns(['district_id', 'evaluation_id']).doNothing())
    .execute();
  return false;
}

/**
 * Opens every evaluation that is owed and whose assignment has appeared.
 * To be called by whatever makes assignments, as human resources.
 * @returns how many were opened
 */
export async function openOwedEvaluations(tx: Tx, viewer: PersonViewer, now: Date): Promise<number> {
  const owed = await tx
    .selectFrom('owed_evaluation')
    .innerJoin('evaluation', (join) =>
      join
        .onRef('evaluation.district_id', '=', 'owed_evaluation.district_id')
        .onRef('evaluation.evaluation_id', '=', 'owed_evaluation.evaluation_id'),
    )
    .select(['owed_evaluation.evaluatee_id', 'owed_evaluation.school_year', 'policy_version_id'])
    .where('owed_evaluation.district_id', '=', viewer.districtId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('evaluation as opened')
            .select('opened.evaluation_id')
            .whereRef('opened.district_id', '=', 'owed_evaluation.district_id')
            .whereRef('opened.evaluatee_id', '=', 'owed_evaluation.evaluatee_id')
            .whereRef('opened.school_year', '=', 'owed_evaluation.school_year'),
        ),
      ),
    )
    .orderBy('owed_evaluation.recorded_at')
    .execute();
  const subjectOf: SubjectOf = (assignmentId) => subjectOfAssignment(tx, viewer.districtId, assignmentId);
  let opened = 0;
  for (const { evaluatee_id: personId, school_year: schoolYear, policy_version_id: policyVersionId } of owed)
    if (await openPlanned(tx, viewer, { personId, schoolYear, policyVersionId, now, subjectOf })) opened += 1;
  return opened;
}

interface Planned {
  personId: string;
  schoolYear: string;
  /** The version that the unsatisfactory rating was made by. */
  policyVersionId: string;
  now: Date;
  subjectOf: SubjectOf;
}

/** Opens one evaluation as planned, with its deadlines; nothing happens without an assignment, or when the year has one already. */
async function openPlanned(tx: Tx, viewer: PersonViewer, planned: Planned): Promise<boolean> {
  const { districtId } = viewer;
  const assignment = await tx
    .selectFrom('assignment')
    .select(['assignment_id', 'person_id', 'school_id', 'school_year', 'evaluator_id'])
    .where('district_id', '=', districtId)
    .where('person_id', '=', planned.personId)
    .where('school_year', '=', planned.schoolYear)
    .orderBy('assignment_id')
    .limit(1)
    .executeTakeFirst();
  if (!assignment) return false;
  const opened = await tx
    .insertInto('evaluation')
    .values({
      district_id: districtId,
      assignment_id: assignment.assignment_id,
      evaluatee_id: assignment.person_id,
      school_id: assignment.school_id,
      school_year: assignment.school_year,
      evaluator_id: assignment.evaluator_id,
      policy_version_id: await versionFor(tx, districtId, planned),
      status: 'planned',
    })
    .onConflict((conflict) => conflict.columns(['district_id', 'evaluatee_id', 'school_year']).doNothing())
    .returning(['evaluation_id', 'evaluatee_id', 'school_id'])
    .executeTakeFirst();
  if (!opened) return false;
  await recordStep(tx, viewer, opened, { kind: 'planned', now: planned.now });
  const subject = await planned.subjectOf(assignment.assignment_id);
  if (subject === undefined) throw new Error('An assignment has nothing that deadlines depend on');
  await startDeadlines(tx, districtId, { evaluationId: opened.evaluation_id, subject, at: planned.now });
  await recordDeed(tx, viewer, {
    action: 'evaluation.planned',
    subject: { type: 'evaluation', id: opened.evaluation_id },
    evaluation: opened,
  });
  return true;
}

/** The same version while it is in force in that year or none is decided; otherwise the one for everybody. */
async function versionFor(tx: Tx, districtId: string, { schoolYear, policyVersionId }: Planned): Promise<string> {
  const inForce = (await effectsInForce(tx, districtId)).filter((effect) => effect.schoolYear === schoolYear);
  if (inForce.some((effect) => effect.policyVersionId === policyVersionId)) return policyVersionId;
  const general = inForce.find(({ group }) => group === null) ?? inForce[0];
  return general?.policyVersionId ?? policyVersionId;
}
