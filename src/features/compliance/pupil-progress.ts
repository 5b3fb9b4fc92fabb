/** Evaluations with a pupil-progress entry, and without one: a number that blames nobody. */
import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';

export interface EntryFilter {
  schoolYear: string;
  school?: string | undefined;
  pupilProgress?: 'with' | 'without' | undefined;
}

export interface EntryRow {
  evaluation_id: string;
  evaluatee_id: string;
  given_name: string;
  family_name: string;
  school_id: string;
  school_name: string;
  school_year: string;
  has_entry: boolean;
}

/** A measure, an item of evidence that was not withdrawn, or a text on criterion (b)(1) of 44662. */
const hasEntry: RawBuilder<boolean> = sql`(
  exists (select from app.measure as own
    where own.district_id = evaluation.district_id and own.evaluation_id = evaluation.evaluation_id)
  or exists (select from app.evidence_item as own where own.district_id = evaluation.district_id
    and own.evaluation_id = evaluation.evaluation_id and not own.is_withdrawn)
  or exists (select from app.criterion_text as own where own.district_id = evaluation.district_id
    and own.evaluation_id = evaluation.evaluation_id and own.criterion = 'b1' and btrim(own.finding) <> ''))`;

function selected(districtId: string, { schoolYear, school }: EntryFilter): RawBuilder<boolean> {
  return sql`evaluation.district_id = ${districtId} and evaluation.school_year = ${schoolYear}
    and (${school ?? null}::uuid is null or evaluation.school_id = ${school ?? null})`;
}

/** How many have one and how many have none. */
export async function entryCounts(
  tx: Transaction<Database>,
  districtId: string,
  filter: EntryFilter,
): Promise<{ with: number; without: number }> {
  const { rows } = await sql<{ with: number; without: number }>`
    select (count(*) filter (where has_entry))::int as with, (count(*) filter (where not has_entry))::int as without
    from (select ${hasEntry} as has_entry from app.evaluation where ${selected(districtId, filter)}) as looked`.execute(
    tx,
  );
  return rows[0] ?? { with: 0, without: 0 };
}

/**
 * The evaluations, by name.
 * @param page how many at most, after which one; all without it
 */
export async function entryRows(
  tx: Transaction<Database>,
  districtId: string,
  { filter, page }: { filter: EntryFilter; page?: { limit: number; after: readonly string[] | undefined } },
): Promise<EntryRow[]> {
  const wanted = filter.pupilProgress === undefined ? null : filter.pupilProgress === 'with';
  const [family = null, given = null, id = null] = page?.after ?? [];
  const { rows } = await sql<EntryRow>`
    select * from (
      select evaluation_id, evaluatee_id, given_name, family_name, evaluation.school_id, school.name as school_name, school_year,
        ${hasEntry} as has_entry
      from app.evaluation
      join app.person on person.district_id = evaluation.district_id and person.person_id = evaluation.evaluatee_id
      join app.school on school.district_id = evaluation.district_id and school.school_id = evaluation.school_id
      where ${selected(districtId, filter)}) as looked
    where (${wanted}::boolean is null or has_entry = ${wanted})
      and (${id}::uuid is null or (family_name, given_name, evaluation_id) > (${family}::text, ${given}::text, ${id}::uuid))
    order by family_name, given_name, evaluation_id
    limit ${page?.limit ?? null}`.execute(tx);
  return rows;
}
