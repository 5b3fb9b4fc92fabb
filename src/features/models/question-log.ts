/** Who asked what: each new question of a cohort is another chance to compare answers, so they are counted and capped. */
import type { Transaction } from 'kysely';
import { asViewer } from '../../platform/database/as-viewer.ts';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { Problem } from '../../platform/http/problem.ts';
import { recordDeed } from '../audit/index.ts';
import { type FeatureDeps, holdName } from '../common/index.ts';
import { sideOf } from '../scenarios/index.ts';

export interface Asked {
  cohortId: string;
  fingerprint: string;
  isNew: boolean;
  /** A proposal is always answered; other questions of negotiators are capped. */
  isCapped: boolean;
}

async function usedBy(tx: Transaction<Database>, viewer: PersonViewer, cohortId: string): Promise<number> {
  const { used } = await tx
    .selectFrom('model_question')
    .select((eb) => eb.fn.countAll<string>().as('used'))
    .where('district_id', '=', viewer.districtId)
    .where('cohort_id', '=', cohortId)
    .where('side', '=', sideOf(viewer))
    .where('is_new', '=', true)
    .executeTakeFirstOrThrow();
  return Number(used);
}

const capReached = (cap: number): Problem =>
  new Problem(429, 'question-cap', `Your side has asked ${cap} new questions of this cohort, which is the most.`, {
    errors: [
      {
        pointer: '/cohortId',
        detail: 'Each new answer, compared with others, could tell of single teachers.',
        remedy: 'Ask again what was answered before, use a synthetic cohort, or have a new cohort frozen.',
      },
    ],
  });

/** Logs a question in a transaction of its own, before it is answered. 429 beyond the cap. Gives how many are used. */
export async function logQuestion(
  { db, modelling }: FeatureDeps,
  viewer: PersonViewer,
  { cohortId, fingerprint, isNew, isCapped }: Asked,
): Promise<number> {
  const side = sideOf(viewer);
  return await asViewer(db, viewer, async (tx) => {
    await holdName(tx, `questions of ${side} ${viewer.districtId} ${cohortId}`);
    const used = await usedBy(tx, viewer, cohortId);
    if (isNew && isCapped && used >= modelling.questionCap) throw capReached(modelling.questionCap);
    await tx
      .insertInto('model_question')
      .values({
        district_id: viewer.districtId,
        cohort_id: cohortId,
        side,
        asked_by: viewer.personId,
        fingerprint,
        is_new: isNew,
      })
      .execute();
    await recordDeed(tx, viewer, { action: 'model.asked', subject: { type: 'cohort', id: cohortId } });
    return used + (isNew ? 1 : 0);
  });
}
