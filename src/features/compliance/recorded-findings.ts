/** What the law found, as it was stored with evaluations. Each stands once for an evaluation, from when it first showed. */
import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { Severity } from '../../rules/finding.ts';

export interface FindingFilter {
  schoolYear?: string | undefined;
  school?: string | undefined;
  severity?: Severity | undefined;
  rule?: string | undefined;
}

export interface FindingRow {
  finding_id: string;
  evaluation_id: string;
  evaluatee_id: string;
  school_id: string;
  school_name: string;
  school_year: string;
  given_name: string;
  family_name: string;
  rule: string;
  severity: Severity;
  code: string;
  sentence: string;
  remedy: string;
  citation: unknown;
  facts: unknown;
  recorded_at: Date;
  /** Microseconds since 1970: a Date would cut them off and a page could lose or repeat findings. */
  exact_time: string;
}

/** One row for each finding of an evaluation: the same one found at several steps is the first of them. */
function first(districtId: string, { schoolYear, school, severity, rule }: FindingFilter): RawBuilder<unknown> {
  return sql`
    select distinct on (found.evaluation_id, rule, code, severity) found.*, evaluation.school_year
    from app.finding_record as found join app.evaluation using (district_id, evaluation_id)
    where found.district_id = ${districtId}
      and (${schoolYear ?? null}::text is null or evaluation.school_year = ${schoolYear ?? null})
      and (${school ?? null}::uuid is null or found.school_id = ${school ?? null})
      and (${severity ?? null}::text is null or severity = ${severity ?? null})
      and (${rule ?? null}::text is null or rule = ${rule ?? null})
    order by found.evaluation_id, rule, code, severity, found.recorded_at, found.finding_id`;
}

/** How many there are of each severity and rule, the gravest first. */
export async function findingCounts(
  tx: Transaction<Database>,
  districtId: string,
  filter: FindingFilter,
): Promise<{ severity: Severity; rule: string; count: number }[]> {
  const { rows } = await sql<{ severity: Severity; rule: string; count: number }>`
    select severity, rule, count(*)::int as count from (${first(districtId, filter)}) as found group by severity, rule
    order by array_position(array['BREACH', 'BLOCK', 'WARN', 'INFO'], severity), rule`.execute(tx);
  return rows;
}

/** Breaches of the law in all school years but one. */
export async function breachesBeside(
  tx: Transaction<Database>,
  districtId: string,
  { schoolYear, school }: { schoolYear: string; school: string | undefined },
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (${first(districtId, { school, severity: 'BREACH' })}) as found
    where school_year <> ${schoolYear}`.execute(tx);
  return rows[0]?.count ?? 0;
}

/**
 * The findings, latest first.
 * @param page how many at most, after which one; all without it
 */
export async function findingRows(
  tx: Transaction<Database>,
  districtId: string,
  { filter, page }: { filter: FindingFilter; page?: { limit: number; after: readonly [string, string] | undefined } },
): Promise<FindingRow[]> {
  const [time = null, id = null] = page?.after ?? [];
  const { rows } = await sql<FindingRow>`
    select found.*, teacher.given_name, teacher.family_name, school.name as school_name,
      (extract(epoch from found.recorded_at) * 1000000)::bigint::text as exact_time
    from (${first(districtId, filter)}) as found
    join app.person as teacher on teacher.district_id = found.district_id and teacher.person_id = found.evaluatee_id
    join app.school on school.district_id = found.district_id and school.school_id = found.school_id
    where ${time}::text is null or (found.recorded_at, found.finding_id)
      < (timestamptz 'epoch' + ${time}::bigint * interval '1 microsecond', ${id}::uuid)
    order by found.recorded_at desc, found.finding_id desc
    limit ${page?.limit ?? null}`.execute(tx);
  return rows;
}
