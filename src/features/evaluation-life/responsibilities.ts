/** Job responsibilities of certificated staff who do not teach (44662(c)), and how each is fulfilled. */
import type { Selectable, Transaction } from 'kysely';
import type { z } from 'zod';
import type { Database, JobResponsibilityTable } from '../../platform/database/schema.ts';
import { notFound } from '../../platform/http/problem.ts';
import { handle } from '../common/index.ts';
import { holdOpen, noteChange, owner } from './open-for-writing.ts';
import {
  addResponsibility,
  type responsibility,
  type responsibilityContent,
  writeResponsibility,
} from './writing-contract.ts';

const describe = (row: Selectable<JobResponsibilityTable>): z.infer<typeof responsibility> => ({
  responsibilityId: row.responsibility_id,
  title: row.title,
  finding: row.finding,
  isBelowStandard: row.is_below_standard,
  isShared: row.is_shared,
  isWithdrawn: row.is_withdrawn,
  revision: row.revision,
  updatedAt: row.updated_at.toISOString(),
});

const columns = ({ title, finding, isBelowStandard }: z.infer<typeof responsibilityContent>) => ({
  title,
  finding,
  is_below_standard: isBelowStandard,
});

function rows(tx: Transaction<Database>, districtId: string, evaluationId: string) {
  return tx
    .selectFrom('job_responsibility')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('evaluation_id', '=', evaluationId);
}

/** The responsibilities that the viewer may read, in the order in which they were entered. */
export async function responsibilitiesOf(tx: Transaction<Database>, districtId: string, evaluationId: string) {
  const found = await rows(tx, districtId, evaluationId).orderBy('created_at').orderBy('responsibility_id').execute();
  return found.map(describe);
}

export const addResponsibilityRoute = handle(addResponsibility, async ({ tx, viewer, params, body, deps }) => {
  const evaluation = await holdOpen(tx, viewer, params.evaluationId);
  const row = await tx
    .insertInto('job_responsibility')
    .values({ ...owner(viewer.districtId, evaluation), ...columns(body) })
    .returningAll()
    .executeTakeFirstOrThrow();
  const subject = { type: 'responsibility', id: row.responsibility_id };
  await noteChange(tx, viewer, evaluation, { action: 'responsibility.added', subject, at: deps.clock.now() });
  return { body: describe(row), revision: row.revision };
});

export const writeResponsibilityRoute = handle(
  writeResponsibility,
  async ({ tx, viewer, params, body, precondition, deps }) => {
    const at = deps.clock.now();
    const evaluation = await holdOpen(tx, viewer, params.evaluationId);
    const before = await rows(tx, viewer.districtId, params.evaluationId)
      .where('responsibility_id', '=', params.responsibilityId)
      .executeTakeFirst();
    if (!before) throw notFound('responsibility');
    precondition.check(before.revision);
    const row = await tx
      .updateTable('job_responsibility')
      .set({ ...columns(body), is_withdrawn: body.isWithdrawn, revision: before.revision + 1, updated_at: at })
      .where('district_id', '=', viewer.districtId)
      .where('responsibility_id', '=', params.responsibilityId)
      .returningAll()
      .executeTakeFirstOrThrow();
    const subject = { type: 'responsibility', id: row.responsibility_id };
    await noteChange(tx, viewer, evaluation, { action: 'responsibility.written', subject, at });
    return { body: describe(row), revision: row.revision };
  },
);
