import { Problem } from '../../platform/http/problem.ts';
import { handle, refuseBlocked, requireAcknowledgement } from '../common/index.ts';
import { describeEvaluation } from '../evaluations/index.ts';
import { issueEvaluation } from './acts-contract.ts';
import { happened } from './happened.ts';
import { judge, onceIssued, presentCase, readCase, standing } from './judge.ts';
import { lastStep } from './steps.ts';
import { shareDrafts } from './sharing.ts';
import { storeFindings } from './store-findings.ts';
import { holdFor, takeStep } from './take-step.ts';
import { documentColumns, writtenDocument } from './written-document.ts';

/** Records that the copy was transmitted, if the law permits it: the teacher reads the evaluation from now on. */
export const issueRoute = handle(
  issueEvaluation,
  async ({ tx, viewer, params, body, precondition, deps }, read: Awaited<ReturnType<typeof readCase>>) => {
    const { evaluationId } = params;
    const { districtId, personId } = viewer;
    const now = deps.clock.now();
    const held = await holdFor('issue', tx, viewer, { evaluationId, precondition });
    const found = presentCase(read, held.evaluation);
    const when = await happened(tx, districtId, body, now);
    const document = documentColumns(await writtenDocument(tx, districtId, held.evaluation));
    const draft = await lastStep(tx, districtId, evaluationId, 'drafted');
    if (draft?.document_fingerprint !== document.document_fingerprint)
      throw new Problem(409, 'draft-out-of-date', 'The evaluation is no longer what was drafted. Nothing was stored.', {
        errors: [{ pointer: '', detail: 'The draft differs from the evaluation.', remedy: 'Draft it again.' }],
      });
    const issued = { transmittedOn: when.occurred_on, documentFingerprint: document.document_fingerprint };
    const judged = judge(found, onceIssued(found.facts, issued), 'issue');
    refuseBlocked(standing(judged), '');
    requireAcknowledgement(standing(judged), body.acknowledgement);
    const step = { ...when, ...document, manner: body.manner, note: body.note, now };
    const stepId = await takeStep('issue', tx, viewer, held, {
      ...step,
      is_satisfactory: found.facts.isSatisfactory,
    });
    const occasion = { act: 'issue', districtId, recordedBy: personId, asOf: found.asOf, stepId } as const;
    await storeFindings(tx, { ...occasion, acknowledgement: body.acknowledgement }, held.evaluation, judged);
    await shareDrafts(tx, districtId, evaluationId);
    return await describeEvaluation(tx, viewer, evaluationId, deps.componentTypes);
  },
  ({ viewer, params, deps }) => readCase(deps, viewer.districtId, params.evaluationId),
);
