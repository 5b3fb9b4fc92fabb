/** Reads what is stored about employees: one statement a table, however many people are asked for. */
import { sql, type Transaction } from 'kysely';
import { believed } from '../../platform/database/believed.ts';
import type { Database } from '../../platform/database/schema.ts';

/** Whom to read about and what is to be believed. */
export interface FactsScope {
  /** Everybody in the district without it. */
  personIds?: readonly string[];
  /** What was believed at that moment; now without it. */
  knownAt?: Date;
}

/** A condition that holds for rows of the district, of the people asked for, as believed at the moment asked for. */
export function inScope(districtId: string, { personIds, knownAt }: FactsScope) {
  const ofPeople = personIds === undefined ? sql`` : sql`and person_id = any (${[...personIds]})`;
  return sql<boolean>`district_id = ${districtId} ${ofPeople} and ${believed(knownAt)}`;
}

type Rows = { person_id: string };

async function byPerson<Row extends Rows>(query: { execute: () => Promise<Row[]> }): Promise<Map<string, Row[]>> {
  return Map.groupBy(await query.execute(), ({ person_id }) => person_id);
}

/** The rows of each table by person, each in the order in which things happened. */
export async function storedFacts(tx: Transaction<Database>, districtId: string, scope: FactsScope) {
  const wanted = inScope(districtId, scope);
  return {
    employment: await byPerson(tx.selectFrom('employment').selectAll().where(wanted).orderBy('valid_from')),
    consents: await byPerson(
      tx
        .selectFrom('five_year_consent')
        .select(['person_id', 'side', 'consenter_id', 'deed', 'happened_on'])
        .where(wanted)
        .orderBy('happened_on')
        .orderBy('recorded_at'),
    ),
    intervals: await byPerson(
      tx
        .selectFrom('five_year_interval')
        .select(['person_id', 'valid_from', 'valid_to'])
        .where(wanted)
        .orderBy('valid_from'),
    ),
    leaveYears: await byPerson(
      tx.selectFrom('leave_year').select(['person_id', 'school_year']).where(wanted).orderBy('school_year'),
    ),
    completeYears: await byPerson(
      tx
        .selectFrom('complete_probationary_year')
        .select(['person_id', 'school_year'])
        .where(wanted)
        .orderBy('school_year'),
    ),
    notices: await byPerson(
      tx.selectFrom('reelection_notice').select(['person_id', 'given_on']).where(wanted).orderBy('given_on'),
    ),
    inspections: await byPerson(
      tx
        .selectFrom('inspection_request')
        .select(['person_id', 'requested_on', 'agreed_to_extend', 'granted_on'])
        .where(wanted)
        .orderBy('requested_on'),
    ),
  };
}

export type StoredFacts = Awaited<ReturnType<typeof storedFacts>>;
