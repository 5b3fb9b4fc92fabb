import { asViewer } from '../../platform/database/as-viewer.ts';
import { invalid, notFound } from '../../platform/http/problem.ts';
import { type EvidenceComponent, type Policy, evidenceComponents } from '../../scoring/policy.ts';
import { recordDeed } from '../audit/index.ts';
import { handle } from '../common/index.ts';
import { findEvaluation, holdEvaluation, refuseUnlessOpen, touchEvaluation } from '../evaluations/queries.ts';
import { policyVersion } from '../policies/index.ts';
import { checkEvidence } from './check-evidence.ts';
import { writeMeasure } from './contract.ts';
import { type PupilProgressEvidence, pupilProgressEvidence } from './pupil-progress-evidence.ts';
import { measuresOf } from './queries.ts';

/** Attaches or replaces one component's evidence. */
export const writeMeasureRoute = handle(
  writeMeasure,
  async ({ tx, viewer, params, body, precondition, deps }, computed: PupilProgressEvidence | undefined) => {
    const { districtId } = viewer;
    const { componentKey } = params;
    const evaluation = await holdEvaluation(tx, viewer, params.evaluationId);
    const { evaluation_id, evaluatee_id, school_id, school_year } = evaluation;
    precondition.check(evaluation.revision);
    refuseUnlessOpen(evaluation);
    const pinned = await policyVersion(tx, districtId, evaluation.policy_version_id, deps.componentTypes);
    if (!pinned) throw notFound('policy version');
    const component = measuredComponent(pinned.policy, componentKey);
    const evidence = 'from' in body ? fromPupilScores(component, computed) : body.evidence;
    checkEvidence(pinned.policy, componentKey, school_year, evidence, deps.componentTypes);
    const source = 'from' in body ? `The district's pupil scores, ${school_year}` : (body.source ?? 'Entered by hand');
    const at = deps.clock.now();
    const values = { evidence: JSON.stringify(evidence), source };
    await tx
      .insertInto('measure')
      .values({
        district_id: districtId,
        evaluation_id,
        evaluatee_id,
        school_id,
        component_key: componentKey,
        ...values,
      })
      .onConflict((conflict) =>
        conflict.columns(['district_id', 'evaluation_id', 'component_key']).doUpdateSet((eb) => ({
          ...values,
          revision: eb('measure.revision', '+', 1),
          updated_at: at,
        })),
      )
      .execute();
    const revision = await touchEvaluation(tx, viewer, evaluation, { at });
    const measures = await measuresOf(tx, districtId, evaluation_id, pinned.policy, deps.componentTypes);
    const stored = measures.find((each) => each.componentKey === componentKey);
    if (!stored) throw new Error('A measure was stored and cannot be read');
    await recordDeed(tx, viewer, {
      action: 'measure.written',
      subject: { type: 'measure', id: stored.measureId },
      evaluation,
      detail: { component: componentKey },
    });
    return { body: stored, revision };
  },
  async ({ viewer, params, body, deps }) => {
    if (!('from' in body)) return undefined;
    const evaluation = await asViewer(deps.db, viewer, (tx) => findEvaluation(tx, viewer, params.evaluationId));
    const { evaluatee_id, school_year } = evaluation;
    const question = { districtId: viewer.districtId, schoolYear: school_year, teacherIds: [evaluatee_id] };
    // Read under the role that sees the whole district: a pupil who came from another school counts like any other,
    // whoever asks. What goes out is this teacher's pairs of scores, without pupils.
    const wholeDistrict = { ...viewer, role: 'hr' as const, schoolIds: [] };
    const byTeacher = await asViewer(deps.db, wholeDistrict, (tx) => pupilProgressEvidence(tx, question));
    return byTeacher.get(evaluatee_id);
  },
);

function measuredComponent(policy: Policy, componentKey: string): EvidenceComponent {
  const measured = evidenceComponents(policy).filter(({ origin }) => origin.type !== 'observation');
  const component = measured.find(({ key }) => key === componentKey);
  if (component) return component;
  throw invalid(
    'unknown-component',
    '/path/componentKey',
    `"${componentKey}" is no measured component of this evaluation's policy.`,
    `Use one of: ${measured.map(({ key }) => key).join(', ')}.`,
  );
}

function fromPupilScores(
  { title, origin }: EvidenceComponent,
  computed: PupilProgressEvidence | undefined,
): PupilProgressEvidence {
  if (origin.type !== 'pupil-progress' || !computed)
    throw invalid(
      'not-from-scores',
      '/from',
      `"${title}" does not come from pupil scores.`,
      'Send its evidence instead.',
    );
  return computed;
}
