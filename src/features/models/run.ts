import type { Transaction } from 'kysely';
import { asModeller } from '../../platform/database/as-viewer.ts';
import type { Database } from '../../platform/database/schema.ts';
import type { FeatureDeps } from '../common/index.ts';
import type { Task, TaskResult } from './tasks.ts';

type Answered = Exclude<TaskResult, { kind: 'needs-content' }>;

const contentOf = async (tx: Transaction<Database>, districtId: string, cohortId: string): Promise<string> => {
  const { content } = await tx
    .selectFrom('cohort_content')
    .select('content')
    .where('district_id', '=', districtId)
    .where('cohort_id', '=', cohortId)
    .executeTakeFirstOrThrow();
  return content;
};

/** Has a worker thread answer; the rows of the cohort are read only for one that does not know them. */
export async function runTask(
  { db, modelling }: FeatureDeps,
  { districtId, cohortId }: { districtId: string; cohortId: string },
  task: Task,
): Promise<Answered> {
  // The module that the threads run is written for these tasks and results.
  const first = (await modelling.workers.run(task)) as TaskResult;
  if (first.kind !== 'needs-content') return first;
  const content = await asModeller(db, districtId, (tx) => contentOf(tx, districtId, cohortId));
  const again = (await modelling.workers.run({ ...task, cohort: { ...task.cohort, content } })) as TaskResult;
  if (again.kind === 'needs-content') throw new Error('A worker did not take the rows of a cohort');
  return again;
}
