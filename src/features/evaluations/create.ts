import { asDutyReader } from '../../platform/database/as-viewer.ts';
import { invalid, Problem } from '../../platform/http/problem.ts';
import { recordDeed } from '../audit/index.ts';
import { handle } from '../common/index.ts';
import { startDeadlines, type Subject, subjectOfAssignment } from '../deadlines/index.ts';
import { recordStep } from '../evaluation-life/index.ts';
import { policyVersion } from '../policies/index.ts';
import { effectsInForce } from '../policy-effects/index.ts';
import { createEvaluation } from './contract.ts';
import { describeEvaluation } from './describe.ts';

/** Creates an evaluation from an assignment, pinned to a published policy version, with its deadlines. */
export const createEvaluationRoute = handle(
  createEvaluation,
  async ({ tx, viewer, body, deps }, subject: Subject | undefined) => {
    const { districtId } = viewer;
    const assignment = await tx
      .selectFrom('assignment')
      .select(['assignment_id', 'person_id', 'school_id', 'school_year', 'evaluator_id'])
      .where('district_id', '=', districtId)
      .where('assignment_id', '=', body.assignmentId)
      .executeTakeFirst();
    if (!assignment || !subject)
      throw invalid(
        'unknown-assignment',
        '/assignmentId',
        'There is no such assignment.',
        'Choose one of /api/v1/assignments.',
      );
    const policy = await policyVersion(tx, districtId, body.policyVersionId, deps.componentTypes);
    if (policy?.status !== 'published')
      throw invalid(
        'unknown-policy',
        '/policyVersionId',
        'There is no such published policy.',
        'Choose one of /api/v1/policies.',
      );
    const inForce = (await effectsInForce(tx, districtId)).filter((each) => each.schoolYear === assignment.school_year);
    if (inForce.length > 0 && inForce.every(({ policyVersionId }) => policyVersionId !== policy.policyVersionId))
      throw invalid(
        'not-in-force',
        '/policyVersionId',
        `This version is not in force in ${assignment.school_year}.`,
        `Choose one of the versions that are: see /api/v1/policy-effects/${assignment.school_year}.`,
      );
    const created = await tx
      .insertInto('evaluation')
      .values({
        district_id: districtId,
        assignment_id: assignment.assignment_id,
        evaluatee_id: assignment.person_id,
        school_id: assignment.school_id,
        school_year: assignment.school_year,
        evaluator_id: assignment.evaluator_id,
        policy_version_id: policy.policyVersionId,
      })
      .onConflict((conflict) => conflict.columns(['district_id', 'evaluatee_id', 'school_year']).doNothing())
      .returning(['evaluation_id', 'evaluatee_id', 'school_id'])
      .executeTakeFirst();
    if (!created)
      throw new Problem(409, 'evaluation-exists', 'This teacher has an evaluation for that school year already.');
    const { evaluation_id } = created;
    const at = deps.clock.now();
    await recordStep(tx, viewer, created, { kind: 'started', now: at });
    await startDeadlines(tx, districtId, { evaluationId: evaluation_id, subject, at });
    await recordDeed(tx, viewer, {
      action: 'evaluation.created',
      subject: { type: 'evaluation', id: evaluation_id },
      evaluation: created,
      detail: { policy: policy.key, version: String(policy.version) },
    });
    const described = await describeEvaluation(tx, viewer, evaluation_id, deps.componentTypes);
    return { ...described, headers: { Location: `/api/v1/evaluations/${evaluation_id}` } };
  },
  ({ viewer, body, deps }) =>
    asDutyReader(deps.db, viewer.districtId, (tx) => subjectOfAssignment(tx, viewer.districtId, body.assignmentId)),
);
