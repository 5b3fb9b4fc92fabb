import type { Insertable, Kysely } from 'kysely';
import { asViewer, type Viewer } from '../../src/platform/database/as-viewer.ts';
import type { Database, EvaluationDeadlineTable } from '../../src/platform/database/schema.ts';

/** An evaluation, as its deadlines repeat it. */
export interface Whose {
  district_id: string;
  evaluation_id: string;
  evaluatee_id: string;
  school_id: string;
}

/** A deadline that is due on a day. A kind of none of the service's own, so that nothing else moves it. */
export function deadline(
  whose: Whose,
  kind: string,
  dueOn: string | null,
  rest: Partial<Insertable<EvaluationDeadlineTable>> = {},
): Insertable<EvaluationDeadlineTable> {
  return {
    ...whose,
    school_year: '2025-26',
    kind,
    title: `The ${kind}`,
    due_on: dueOn,
    target_on: dueOn,
    counting: 'Counted for a test',
    source: 'Educ. Code 44663(a)',
    is_legal: true,
    confirm_with_counsel: false,
    counted_from: 'last-schoolday',
    met_by: 'self-assessment',
    computed_at: new Date(),
    ...rest,
  };
}

/** Stores deadlines, in place of earlier ones of the same kind. */
export async function storeDeadlines(
  db: Kysely<Database>,
  hr: Viewer,
  deadlines: readonly Insertable<EvaluationDeadlineTable>[],
): Promise<void> {
  await asViewer(db, hr, async (tx) => {
    for (const each of deadlines)
      await tx
        .insertInto('evaluation_deadline')
        .values(each)
        .onConflict((conflict) =>
          conflict
            .columns(['district_id', 'evaluation_id', 'kind'])
            .doUpdateSet({ due_on: each.due_on, target_on: each.target_on }),
        )
        .execute();
  });
}

/** Records that a milestone was reached. */
export async function storeMilestone(
  db: Kysely<Database>,
  hr: Viewer,
  whose: Whose,
  { milestone, reachedOn }: { milestone: string; reachedOn: string },
): Promise<void> {
  const recordedBy = hr.personId;
  if (recordedBy === null) throw new Error('Only a person records a milestone');
  await asViewer(db, hr, async (tx) => {
    await tx
      .insertInto('milestone_record')
      .values({ ...whose, milestone, sequence: 1, reached_on: reachedOn, recorded_by: recordedBy })
      .execute();
  });
}
