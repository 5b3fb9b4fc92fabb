import type { Kysely } from 'kysely';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/schema.ts';
import { handlersFor } from '../../platform/http/handler.ts';
import type { SignInLimits } from '../../platform/identity/sign-in-limits.ts';
import type { WorkerPool } from '../../platform/worker-pool.ts';
import type { RuleBook } from '../../rules/rule-book.ts';
import type { ComponentTypes } from '../../scoring/component-type.ts';
import type { Role } from './schemas.ts';

/** An account that the demonstration shows with its password. */
export interface ShownAccount {
  email: string;
  password: string;
  role: Role;
  description: string;
}

/** How cohorts are modelled on. */
export interface ModellingSettings {
  /** Threads that run src/model-worker.ts. */
  workers: WorkerPool;
  /** How many new questions a side may ask of one cohort. */
  questionCap: number;
  /** How much one curve with noise may tell of one teacher, as a decimal. */
  noiseEpsilon: string;
}

/** What features need to do their work. */
export interface FeatureDeps {
  db: Kysely<Database>;
  clock: Clock;
  limits: SignInLimits;
  componentTypes: ComponentTypes;
  /** Signs links that work without a session. */
  linkSecret: Buffer;
  /** Whether there is a mail server: without one nothing is sent. */
  mailIsSetUp: boolean;
  modelling: ModellingSettings;
  /** The law of each jurisdiction that has any. */
  ruleBooks: readonly RuleBook[];
  /** Only in demonstration mode. */
  demonstrationAccounts: readonly ShownAccount[] | undefined;
}

/** The law that applies to a district of this jurisdiction; undefined where none is written down. */
export function ruleBookFor({ ruleBooks }: Pick<FeatureDeps, 'ruleBooks'>, jurisdiction: string): RuleBook | undefined {
  return ruleBooks.find((book) => book.jurisdiction === jurisdiction);
}

/** Join an endpoint with its answer: inside the viewer's transaction, or openly. */
export const { handle, handleOpenly } = handlersFor<FeatureDeps>();
