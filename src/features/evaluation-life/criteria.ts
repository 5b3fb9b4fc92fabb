/** What was found under the four criteria of 44662(b); saved as it is typed. */
import type { Selectable, Transaction } from 'kysely';
import type { z } from 'zod';
import type { CriterionTextTable, Database } from '../../platform/database/schema.ts';
import { handle } from '../common/index.ts';
import { holdOpen, noteChange, owner } from './open-for-writing.ts';
import { type criterion, writeCriterion } from './writing-contract.ts';

type Row = Selectable<CriterionTextTable>;
const criteria = ['b1', 'b2', 'b3', 'b4'] as const;

const describe = (key: Row['criterion'], row: Row | undefined): z.infer<typeof criterion> => ({
  criterion: key,
  finding: row?.finding ?? '',
  isBelowStandard: row?.is_below_standard ?? false,
  isShared: row?.is_shared ?? false,
  revision: row?.revision ?? 0,
  updatedAt: row?.updated_at.toISOString() ?? null,
});

/** All four criteria with what the viewer may read of them. */
export async function criteriaOf(tx: Transaction<Database>, districtId: string, evaluationId: string) {
  const rows = await tx
    .selectFrom('criterion_text')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('evaluation_id', '=', evaluationId)
    .execute();
  return criteria.map((key) =>
    describe(
      key,
      rows.find((row) => row.criterion === key),
    ),
  );
}

export const writeCriterionRoute = handle(writeCriterion, async ({ tx, viewer, params, body, precondition, deps }) => {
  const at = deps.clock.now();
  const { districtId } = viewer;
  const evaluation = await holdOpen(tx, viewer, params.evaluationId);
  const before = (await criteriaOf(tx, districtId, params.evaluationId)).find(
    (each) => each.criterion === params.criterion,
  );
  const revision = before?.revision ?? 0;
  precondition.check(revision);
  const content = { finding: body.finding, is_below_standard: body.isBelowStandard };
  const row = await tx
    .insertInto('criterion_text')
    .values({ ...owner(districtId, evaluation), criterion: params.criterion, ...content })
    .onConflict((conflict) =>
      conflict
        .columns(['district_id', 'evaluation_id', 'criterion'])
        .doUpdateSet({ ...content, revision: revision + 1, updated_at: at }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
  await noteChange(tx, viewer, evaluation, {
    action: 'criterion.written',
    subject: { type: 'evaluation', id: params.evaluationId },
    at,
  });
  return { body: describe(params.criterion, row), revision: row.revision };
});
