/** Signing in with e-mail and password, and who a request's session says is signed in. */
import type { Request } from 'express';
import type { Kysely } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/schema.ts';
import type { SignedIn } from '../http/mount.ts';
import { Problem } from '../http/problem.ts';
import { type Account, countAttempt, enabledAccount, forgetAttempts, lockMinutes } from './accounts.ts';
import { isPassword } from './passwords.ts';
import { absoluteHours, endSession } from './session.ts';
import { type SignInLimits, tooManyAttempts } from './sign-in-limits.ts';

export interface SignInDeps {
  db: Kysely<Database>;
  limits: SignInLimits;
  clock: Clock;
}

/** The account of a right e-mail and password; 401 for a wrong one, 429 while locked. */
export async function accountFor(
  { db, limits, clock }: SignInDeps,
  { email, password, address }: { email: string; password: string; address: string },
): Promise<Account> {
  await limits.fromAddress(address);
  const attempted = await countAttempt(db, email, clock.now());
  if (attempted === undefined) await limits.forUnknown(email);
  if (attempted === 'locked') throw tooManyAttempts(lockMinutes * 60);
  if (!(await isPassword(password, attempted?.passwordHash)) || attempted === undefined)
    throw new Problem(401, 'wrong-credentials', 'E-mail or password is wrong.');
  await forgetAttempts(db, attempted.accountId);
  await limits.succeededFrom(address);
  return attempted;
}

/** Who the session belongs to; undefined without one, or when it ran out, or when the account was disabled. */
export async function signedIn(
  request: Request,
  { db, clock }: Pick<SignInDeps, 'db' | 'clock'>,
): Promise<SignedIn | undefined> {
  const { accountId, csrfToken, signedInAt } = request.session;
  if (accountId === undefined || csrfToken === undefined || signedInAt === undefined) return undefined;
  const isOver = clock.now().getTime() - signedInAt > absoluteHours * 3_600_000;
  const account = isOver ? undefined : await enabledAccount(db, accountId);
  if (account) return { viewer: account.viewer, csrfToken };
  await endSession(request);
  return undefined;
}
