/** Limits on sign-in attempts that no account can count: by address of the caller, and for e-mails nobody has. */
import { createHash } from 'node:crypto';
import type pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Problem } from '../http/problem.ts';
import { attemptsAllowed, lockMinutes } from './accounts.ts';

/** Failed attempts from one network address in `lockMinutes`; a school's staff may share one address. */
const attemptsPerAddress = 100;

export interface SignInLimits {
  /** Counts an attempt from this address; 429 when there were too many. */
  fromAddress(address: string): Promise<void>;
  /** Takes the count of a successful attempt back: only failures add up. */
  succeededFrom(address: string): Promise<void>;
  /** Counts an attempt for an e-mail without account; 429 exactly when a real account would be locked. */
  forUnknown(email: string): Promise<void>;
}

/** 429, the same words whether the account exists or not. */
export function tooManyAttempts(seconds: number): Problem {
  return new Problem(429, 'locked', `Too many failed sign-ins. Try again in ${lockMinutes} minutes.`, {
    headers: { 'Retry-After': String(Math.max(1, Math.ceil(seconds))) },
  });
}

/** Limits that are kept in Postgres, so that they hold over restarts and several processes. */
export function signInLimits(pool: pg.Pool): SignInLimits {
  const limiter = (keyPrefix: string, points: number) =>
    new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      schemaName: 'app',
      tableName: 'rate_limit',
      tableCreated: true,
      keyPrefix,
      points,
      duration: lockMinutes * 60,
      blockDuration: lockMinutes * 60,
    });
  const addresses = limiter('address', attemptsPerAddress);
  const unknowns = limiter('unknown', attemptsAllowed);
  return {
    fromAddress: (address) => consume(addresses, digest(address)),
    succeededFrom: async (address) => {
      await addresses.reward(digest(address));
    },
    forUnknown: (email) => consume(unknowns, digest(email.toLowerCase())),
  };
}

/** Neither addresses nor e-mails are kept as such. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

async function consume(limiter: RateLimiterPostgres, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (error) {
    if (error instanceof RateLimiterRes) throw tooManyAttempts(error.msBeforeNext / 1000);
    throw error;
  }
}
