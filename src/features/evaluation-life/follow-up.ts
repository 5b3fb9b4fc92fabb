/** What follows an unsatisfactory rating (44664(b), (c)): papers with their days, added whenever they come to be. */
import type { Selectable, Transaction } from 'kysely';
import type { z } from 'zod';
import type {
  AssistancePlanTable,
  Database,
  ParReferralTable,
  UnsatisfactoryNoticeTable,
} from '../../platform/database/schema.ts';
import { handle } from '../common/index.ts';
import { holdEvaluation } from '../evaluations/queries.ts';
import { refuseFuture } from './happened.ts';
import { noteChange, owner } from './open-for-writing.ts';
import {
  agreeOnPlan,
  giveNotice,
  type notice,
  type plan,
  type referral,
  referToPeerAssistance,
} from './writing-contract.ts';

const describeNotice = (row: Selectable<UnsatisfactoryNoticeTable>): z.infer<typeof notice> => ({
  noticeId: row.notice_id,
  description: row.description,
  givenOn: row.given_on,
  recordedAt: row.recorded_at.toISOString(),
});
const describePlan = (row: Selectable<AssistancePlanTable>): z.infer<typeof plan> => ({
  planId: row.plan_id,
  plan: row.plan,
  agreedOn: row.agreed_on,
  recordedAt: row.recorded_at.toISOString(),
});
const describeReferral = (row: Selectable<ParReferralTable>): z.infer<typeof referral> => ({
  referralId: row.referral_id,
  referredOn: row.referred_on,
  note: row.note,
  recordedAt: row.recorded_at.toISOString(),
});

/** Notices, plans and referrals of an evaluation, each in the order of recording. */
export async function followUpOf(tx: Transaction<Database>, districtId: string, evaluationId: string) {
  const notices = await tx
    .selectFrom('unsatisfactory_notice')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('evaluation_id', '=', evaluationId)
    .orderBy('recorded_at')
    .execute();
  const plans = await tx
    .selectFrom('assistance_plan')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('evaluation_id', '=', evaluationId)
    .orderBy('recorded_at')
    .execute();
  const referrals = await tx
    .selectFrom('par_referral')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('evaluation_id', '=', evaluationId)
    .orderBy('recorded_at')
    .execute();
  return {
    notices: notices.map(describeNotice),
    plans: plans.map(describePlan),
    referrals: referrals.map(describeReferral),
  };
}

export const giveNoticeRoute = handle(giveNotice, async ({ tx, viewer, params, body, deps }) => {
  const { districtId, personId } = viewer;
  const now = deps.clock.now();
  const evaluation = await holdEvaluation(tx, viewer, params.evaluationId);
  await refuseFuture(tx, districtId, { day: body.givenOn, pointer: '/givenOn', now });
  const row = await tx
    .insertInto('unsatisfactory_notice')
    .values({
      ...owner(districtId, evaluation),
      description: body.description,
      given_on: body.givenOn,
      recorded_by: personId,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  const subject = { type: 'unsatisfactory_notice', id: row.notice_id };
  await noteChange(tx, viewer, evaluation, { action: 'notice.given', subject, at: now, keepsStatus: true });
  return { body: describeNotice(row) };
});

export const agreeOnPlanRoute = handle(agreeOnPlan, async ({ tx, viewer, params, body, deps }) => {
  const { districtId, personId } = viewer;
  const now = deps.clock.now();
  const evaluation = await holdEvaluation(tx, viewer, params.evaluationId);
  await refuseFuture(tx, districtId, { day: body.agreedOn, pointer: '/agreedOn', now });
  const row = await tx
    .insertInto('assistance_plan')
    .values({ ...owner(districtId, evaluation), plan: body.plan, agreed_on: body.agreedOn, recorded_by: personId })
    .returningAll()
    .executeTakeFirstOrThrow();
  const subject = { type: 'assistance_plan', id: row.plan_id };
  await noteChange(tx, viewer, evaluation, { action: 'plan.agreed', subject, at: now, keepsStatus: true });
  return { body: describePlan(row) };
});

export const referRoute = handle(referToPeerAssistance, async ({ tx, viewer, params, body, deps }) => {
  const { districtId, personId } = viewer;
  const now = deps.clock.now();
  const evaluation = await holdEvaluation(tx, viewer, params.evaluationId);
  await refuseFuture(tx, districtId, { day: body.referredOn, pointer: '/referredOn', now });
  const row = await tx
    .insertInto('par_referral')
    .values({
      ...owner(districtId, evaluation),
      referred_on: body.referredOn,
      note: body.note,
      recorded_by: personId,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  const subject = { type: 'par_referral', id: row.referral_id };
  await noteChange(tx, viewer, evaluation, { action: 'referral.made', subject, at: now, keepsStatus: true });
  return { body: describeReferral(row) };
});
