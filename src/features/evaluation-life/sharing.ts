/**
 * Texts of an evaluation are drafts until it is issued; then the teacher reads them. When it is reopened the findings
 * are drafts again; a recommendation that was shared stays shared and is never edited.
 */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';

const findings = ['criterion_text', 'job_responsibility'] as const;

interface Sharing {
  districtId: string;
  evaluationId: string;
  isShared: boolean;
  tables: readonly ('criterion_text' | 'job_responsibility' | 'recommendation')[];
}

async function setShared(tx: Transaction<Database>, sharing: Sharing): Promise<void> {
  for (const table of sharing.tables)
    await tx
      .updateTable(table)
      .set({ is_shared: sharing.isShared })
      .where('district_id', '=', sharing.districtId)
      .where('evaluation_id', '=', sharing.evaluationId)
      .execute();
}

/** The teacher reads the texts from now on. */
export const shareDrafts = (tx: Transaction<Database>, districtId: string, evaluationId: string): Promise<void> =>
  setShared(tx, { districtId, evaluationId, isShared: true, tables: [...findings, 'recommendation'] });

/** The findings are drafts again. The teacher keeps the copy that was issued, which is part of its step. */
export const hideDrafts = (tx: Transaction<Database>, districtId: string, evaluationId: string): Promise<void> =>
  setShared(tx, { districtId, evaluationId, isShared: false, tables: findings });
