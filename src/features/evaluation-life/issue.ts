import { Problem } from '../../platform/http/problem.ts';
import { handle } from '../common/index.ts';
import { describeEvaluation } from '../evaluations/index.ts';
import { issueEvaluation } from './acts-contract.ts';
import { happened } from './happened.ts';
import { lastStep } from './steps.ts';
import { shareDrafts } from './sharing.ts';
import { holdFor, takeStep } from './take-step.ts';
import { documentColumns, writtenDocument } from './written-document.ts';

/** Records that the copy was transmitted: the teacher reads the evaluation from now on. */
export const issueRoute = handle(issueEvaluation, async ({ tx, viewer, params, body, precondition, deps }) => {
  const { evaluationId } = params;
  const { districtId } = viewer;
  const now = deps.clock.now();
  const held = await holdFor('issue', tx, viewer, { evaluationId, precondition });
  const when = await happened(tx, districtId, body, now);
  const document = documentColumns(await writtenDocument(tx, districtId, held.evaluation));
  const draft = await lastStep(tx, districtId, evaluationId, 'drafted');
  if (draft?.document_fingerprint !== document.document_fingerprint)
    throw new Problem(409, 'draft-out-of-date', 'The evaluation is no longer what was drafted. Nothing was stored.', {
      errors: [{ pointer: '', detail: 'The draft differs from the evaluation.', remedy: 'Draft it again.' }],
    });
  await takeStep('issue', tx, viewer, held, { ...when, ...document, manner: body.manner, note: body.note, now });
  await shareDrafts(tx, districtId, evaluationId);
  return await describeEvaluation(tx, viewer, evaluationId, deps.componentTypes);
});
