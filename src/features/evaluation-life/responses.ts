/** The employee's response (44663): accepted at any time, attached for good. */
import type { Selectable, Transaction } from 'kysely';
import type { z } from 'zod';
import type { Database, EvaluationResponseTable } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import type { Finding } from '../../rules/finding.ts';
import { localDate } from '../../rules/local-date.ts';
import { checkAll } from '../../rules/rule.ts';
import { workingDaysBetween } from '../../rules/working-days.ts';
import { recordDeed } from '../audit/index.ts';
import { type FeatureDeps, handle, ruleBookFor } from '../common/index.ts';
import { type DistrictTerms, districtTerms } from '../district-terms/queries.ts';
import { findEvaluation } from '../evaluations/queries.ts';
import { refuseFuture, todayIn } from './happened.ts';
import { owner } from './open-for-writing.ts';
import { namesOf } from './people-names.ts';
import { respond, type response } from './record-contract.ts';
import { lastStep } from './steps.ts';

type Tx = Transaction<Database>;

/** The responses to an evaluation in the order of attaching. */
export async function responsesOf(
  tx: Tx,
  viewer: PersonViewer,
  evaluationId: string,
  deps: FeatureDeps,
): Promise<z.infer<typeof response>[]> {
  const { districtId } = viewer;
  const rows = await tx
    .selectFrom('evaluation_response')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('evaluation_id', '=', evaluationId)
    .orderBy('recorded_at')
    .execute();
  const terms = await districtTerms(tx, districtId);
  const issued = await lastStep(tx, districtId, evaluationId, 'issued');
  const names = await namesOf(
    tx,
    districtId,
    rows.map(({ recorded_by }) => recorded_by),
  );
  return rows.map((row) => ({
    responseId: row.response_id,
    response: row.response,
    receivedOn: row.received_on,
    recordedAt: row.recorded_at.toISOString(),
    recordedBy: names.get(row.recorded_by) ?? null,
    findings: issued ? timeFindings(row, { issuedOn: issued.occurred_on, terms, deps }) : [],
  }));
}

/** What a contract's time for responses amounts to; it takes nothing away. */
function timeFindings(
  { received_on }: Selectable<EvaluationResponseTable>,
  { issuedOn, terms, deps }: { issuedOn: string; terms: DistrictTerms; deps: FeatureDeps },
): Finding[] {
  const [evaluationIssuedOn, filedOn] = [localDate(issuedOn), localDate(received_on)];
  const attached = {
    act: 'change_response',
    kind: 'attach',
    evaluationIssuedOn,
    filedOn,
    contractWorkingDays: terms.responseWorkingDays,
    workingDaysTaken: workingDaysBetween(evaluationIssuedOn, filedOn, terms.terms.holidays),
  } as const;
  return checkAll(ruleBookFor(deps, terms.jurisdiction)?.act ?? [], attached, filedOn);
}

/** A teacher cannot change the evaluation, so its revision stays: responses stand beside it. */
export const respondRoute = handle(respond, async ({ tx, viewer, params, body, deps }) => {
  const { districtId, personId } = viewer;
  const evaluation = await findEvaluation(tx, viewer, params.evaluationId);
  const now = deps.clock.now();
  const received_on = body.receivedOn ?? (await todayIn(tx, districtId, now));
  await refuseFuture(tx, districtId, { day: received_on, pointer: '/receivedOn', now });
  const { response_id } = await tx
    .insertInto('evaluation_response')
    .values({
      ...owner(districtId, evaluation),
      response: body.response,
      received_on,
      recorded_by: personId,
    })
    .returning('response_id')
    .executeTakeFirstOrThrow();
  await recordDeed(tx, viewer, {
    action: 'response.attached',
    subject: { type: 'evaluation_response', id: response_id },
    evaluation,
  });
  const attached = await responsesOf(tx, viewer, params.evaluationId, deps);
  const made = attached.find(({ responseId }) => responseId === response_id);
  if (!made) throw new Error('A response was attached and cannot be read');
  return { body: made };
});
