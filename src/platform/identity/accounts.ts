/** Local accounts: looked up before anyone is signed in, so under the role that may do nothing else. */
import { type Kysely, sql } from 'kysely';
import { asSignIn } from '../database/as-viewer.ts';
import type { PersonViewer } from '../http/handler.ts';
import type { AccountTable, Database } from '../database/schema.ts';

/** Failed sign-ins in a row that lock an account, and for how many minutes. */
export const attemptsAllowed = 5;
export const lockMinutes = 15;

export interface Account {
  accountId: string;
  viewer: PersonViewer;
}

/** An account that a sign-in attempt was counted against. */
export interface AttemptedAccount extends Account {
  passwordHash: string;
}

type AccountRow = Pick<AccountTable, 'district_id' | 'person_id' | 'role'> & {
  account_id: string;
  school_ids: string[];
};

const columns = ['account_id', 'district_id', 'person_id', 'role', 'school_ids'] as const;

function accountOf(row: AccountRow): Account {
  const { district_id, person_id, role, school_ids } = row;
  return {
    accountId: row.account_id,
    viewer: { districtId: district_id, personId: person_id, role, schoolIds: school_ids },
  };
}

/** The account with this id, unless it was disabled: asked with every request, so access ends at once. */
export async function enabledAccount(db: Kysely<Database>, accountId: string): Promise<Account | undefined> {
  return await asSignIn(db, async (tx) => {
    const row = await tx
      .selectFrom('account')
      .select(columns)
      .where('account_id', '=', accountId)
      .where('disabled_at', 'is', null)
      .executeTakeFirst();
    return row && accountOf(row);
  });
}

/**
 * Counts an attempt before the password is looked at, so that guesses made at the same moment count too. The last
 * permitted attempt locks the account; a right password unlocks it.
 * @returns the account, `'locked'`, or undefined when there is no such enabled account
 */
export async function countAttempt(
  db: Kysely<Database>,
  email: string,
  now: Date,
): Promise<AttemptedAccount | 'locked' | undefined> {
  const until = new Date(now.getTime() + lockMinutes * 60_000);
  return await asSignIn(db, async (tx) => {
    const row = await tx
      .updateTable('account')
      .set({
        failed_attempts: sql<number>`case when locked_until is null then failed_attempts + 1 else 1 end`,
        locked_until: sql<Date | null>`case when locked_until is null and failed_attempts + 1 >= ${attemptsAllowed}::int
          then ${until.toISOString()}::timestamptz end`,
      })
      .where('email', '=', email.toLowerCase())
      .where('disabled_at', 'is', null)
      .where((eb) => eb.or([eb('locked_until', 'is', null), eb('locked_until', '<=', now)]))
      .returning([...columns, 'password_hash'])
      .executeTakeFirst();
    if (row) return { ...accountOf(row), passwordHash: row.password_hash };
    const locked = await tx
      .selectFrom('account')
      .select('account_id')
      .where('email', '=', email.toLowerCase())
      .where('disabled_at', 'is', null)
      .executeTakeFirst();
    return locked && 'locked';
  });
}

/** Forgets the failures of an account after a right password. */
export async function forgetAttempts(db: Kysely<Database>, accountId: string): Promise<void> {
  await asSignIn(db, async (tx) => {
    await tx
      .updateTable('account')
      .set({ failed_attempts: 0, locked_until: null })
      .where('account_id', '=', accountId)
      .execute();
  });
}
