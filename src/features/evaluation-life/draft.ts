import { handle } from '../common/index.ts';
import { describeEvaluation } from '../evaluations/index.ts';
import { draftEvaluation } from './acts-contract.ts';
import { refuseOutdatedRating } from './current-rating.ts';
import { holdFor, takeStep } from './take-step.ts';
import { documentColumns, writtenDocument } from './written-document.ts';

/** Puts the evaluation in writing: the step keeps the document and its fingerprint. */
export const draftRoute = handle(draftEvaluation, async ({ tx, viewer, params, body, precondition, deps }) => {
  const { evaluationId } = params;
  const held = await holdFor('draft', tx, viewer, { evaluationId, precondition });
  await refuseOutdatedRating(tx, viewer, held.evaluation, deps.componentTypes);
  const document = documentColumns(await writtenDocument(tx, viewer.districtId, held.evaluation));
  await takeStep('draft', tx, viewer, held, { ...document, note: body.note, now: deps.clock.now() });
  return await describeEvaluation(tx, viewer, evaluationId, deps.componentTypes);
});
