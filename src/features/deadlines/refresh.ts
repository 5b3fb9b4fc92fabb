/** Works deadlines out anew from everything that is on record. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { localDateOf } from '../../rules/local-date.ts';
import { commonFacts, computeDeadlines, type Given, type Group } from './compute.ts';
import { progressOf } from './reached.ts';
import { type Scope, type Subject, subjectsOf } from './subjects.ts';
import { insertDeadlines, updateDeadlines, withdrawDeadlines } from './write.ts';

const yearsOf = (subjects: readonly Subject[]): string[] => [...new Set(subjects.map(({ schoolYear }) => schoolYear))];

/** The deadlines of a scope as they should be now. */
async function computedNow(tx: Transaction<Database>, districtId: string, scope: Scope): Promise<Group[]> {
  const subjects = await subjectsOf(tx, districtId, scope);
  if (subjects.length === 0) return [];
  const common = await commonFacts(tx, districtId, yearsOf(subjects));
  const progress = await progressOf(tx, districtId, scope);
  const given = subjects.map((subject) => ({ ...subject, ...progress(subject.id) }));
  return computeDeadlines(given, common);
}

/**
 * Brings the deadlines of a scope up to date: after a change of clocks, tracks, holidays or employment. Call it as human
 * resources. Deadlines that do not apply any more stay on record as such.
 * @returns how many were added or changed
 */
export async function refreshDeadlines(
  tx: Transaction<Database>,
  districtId: string,
  { scope, at }: { scope: Scope; at: Date },
): Promise<number> {
  const computed = { groups: await computedNow(tx, districtId, scope), at };
  const updated = await updateDeadlines(tx, districtId, computed);
  const withdrawn = await withdrawDeadlines(tx, districtId, computed);
  return updated + withdrawn + (await insertDeadlines(tx, districtId, computed));
}

/** Writes the deadlines of evaluations that were loaded and have none. Call it as the loader. */
export async function loadDeadlines(
  tx: Transaction<Database>,
  districtId: string,
  { scope, at }: { scope: Scope; at: Date },
): Promise<number> {
  return await insertDeadlines(tx, districtId, { groups: await computedNow(tx, districtId, scope), at });
}

/**
 * Writes the first deadlines of an evaluation that was just created from an assignment.
 * @param subject what subjectOfAssignment told the reader of duties
 */
export async function startDeadlines(
  tx: Transaction<Database>,
  districtId: string,
  { evaluationId, subject, at }: { evaluationId: string; subject: Subject; at: Date },
): Promise<void> {
  const common = await commonFacts(tx, districtId, [subject.schoolYear]);
  const { time_zone } = await tx
    .selectFrom('district')
    .select('time_zone')
    .where('district_id', '=', districtId)
    .executeTakeFirstOrThrow();
  const reached = { opening: localDateOf(at, time_zone) };
  const given: Given = { ...subject, id: evaluationId, reached, isSatisfactory: null };
  await insertDeadlines(tx, districtId, { groups: computeDeadlines([given], common), at });
}
