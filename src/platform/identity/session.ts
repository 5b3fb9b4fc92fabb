/** Sessions live in Postgres; the browser holds a signed id in a cookie that scripts cannot read. */
import { randomBytes } from 'node:crypto';
import connectPgSimple from 'connect-pg-simple';
import type { Request, RequestHandler, Response } from 'express';
import session from 'express-session';
import type pg from 'pg';
import type { Logger } from 'pino';

declare module 'express-session' {
  interface SessionData {
    accountId: string;
    csrfToken: string;
    /** Milliseconds since 1970. */
    signedInAt: number;
  }
}

/** Minutes without a request after which a session ends. */
export const idleMinutes = 30;
/** Hours after which a session ends however busy it is. */
export const absoluteHours = 12;

const cookieName = 'fairweight.sid';
const cookie = { httpOnly: true, sameSite: 'lax', path: '/' } as const;

export interface SessionOptions {
  /** Connections that may read and write the session table. */
  pool: pg.Pool;
  secret: string;
  /** Send the cookie over HTTPS only. */
  secure: boolean;
  /** Where the store reports that it could not be reached. */
  logger: Logger;
}

/** Express middleware that gives each request its session; nothing is stored before someone signs in. */
export function sessions({ pool, secret, secure, logger }: SessionOptions): RequestHandler {
  const Store = connectPgSimple(session);
  return session({
    name: cookieName,
    secret,
    store: new Store({
      pool,
      schemaName: 'app',
      tableName: 'session',
      pruneSessionInterval: 15 * 60,
      errorLog: (...details: unknown[]) => logger.error({ details: details.map(String) }, 'session store'),
    }),
    resave: false,
    rolling: true,
    saveUninitialized: false,
    cookie: { ...cookie, secure, maxAge: idleMinutes * 60_000 },
  });
}

/** Begins a session for an account under a new id, so that an id planted before sign-in is worth nothing. */
export async function beginSession(request: Request, accountId: string, now: Date): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    request.session.regenerate((error) => (error ? reject(error as Error) : resolve()));
  });
  const csrfToken = randomBytes(32).toString('base64url');
  Object.assign(request.session, { accountId, csrfToken, signedInAt: now.getTime() });
  await new Promise<void>((resolve, reject) => {
    request.session.save((error) => (error ? reject(error as Error) : resolve()));
  });
  return csrfToken;
}

/** Ends the session on the server and in the browser. */
export async function endSession(request: Request, response?: Response): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    request.session.destroy((error) => (error ? reject(error as Error) : resolve()));
  });
  response?.clearCookie(cookieName, cookie);
}
