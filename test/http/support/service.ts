import { Writable } from 'node:stream';
import type { Express } from 'express';
import { sql } from 'kysely';
import { pino } from 'pino';
import request from 'supertest';
import { makeApp } from '../../../src/app.ts';
import { componentTypes, ruleBooks } from '../../../src/modules.ts';
import { asViewer } from '../../../src/platform/database/as-viewer.ts';
import { type TestDatabase, testDatabase } from '../../support/database.ts';
import { modelWorkers } from '../../support/model-workers.ts';
import { Client } from './client.ts';
import { type Seed, seed, type Who } from './seed.ts';

/** The real service over a real database with a small district in it. */
export interface TestService {
  app: Express;
  database: TestDatabase;
  seed: Seed;
  /** The time the service believes it is; set it to move on. */
  clock: { time: Date; now(): Date };
  /** Everything that was logged, as text. */
  logged(): string;
  signIn(who: Who): Promise<Client>;
  /** Requests of nobody. */
  anonymous(): ReturnType<typeof request>;
  /** What is stored, in numbers that change with every write of any kind. */
  footprint(): Promise<Record<string, string>>;
  stop(): Promise<void>;
}

/** New questions that a side may ask of one cohort here. */
export const questionCap = 5;
export const sessionSecret = 'a secret for tests that is long enough';

const counted = {
  policy_version: 'coalesce(sum(revision), 0)',
  policy_effect: 'count(*)',
  employment: 'count(superseded_at)',
  five_year_consent: 'count(superseded_at)',
  five_year_interval: 'count(superseded_at)',
  par_participation: 'count(superseded_at)',
  par_report: 'count(superseded_at)',
  leave_year: 'count(superseded_at)',
  complete_probationary_year: 'count(superseded_at)',
  person_track: 'count(superseded_at)',
  reelection_notice: 'count(superseded_at)',
  inspection_request: 'count(superseded_at)',
  earlier_evaluation: 'count(superseded_at)',
  plan_record: 'count(*)',
  cohort: 'count(*)',
  cohort_content: 'count(*)',
  negotiation: 'count(*)',
  district_terms: 'count(superseded_at)',
  district_holiday: 'count(superseded_at)',
  district_record: 'count(superseded_at)',
  instrument: 'coalesce(sum(revision), 0)',
  instrument_release: 'count(superseded_at)',
  evaluation: 'coalesce(sum(revision), 0)',
  observation: 'coalesce(sum(revision), 0)',
  element_rating: 'count(level)',
  measure: 'coalesce(sum(revision), 0)',
  rating: 'count(*)',
  evaluation_step: 'count(*)',
  evaluation_response: 'count(*)',
  criterion_text: 'coalesce(sum(revision), 0)',
  job_responsibility: 'coalesce(sum(revision), 0)',
  evidence_item: 'coalesce(sum(revision), 0)',
  recommendation: 'coalesce(sum(revision), 0)',
  unsatisfactory_notice: 'count(*)',
  assistance_plan: 'count(*)',
  par_referral: 'count(*)',
  finding_record: 'count(*)',
  owed_evaluation: 'count(*)',
  milestone_record: 'count(*)',
  school_calendar: 'count(*)',
  clock_set: 'count(*)',
  clock_choice: 'count(*)',
  evaluation_deadline: "coalesce(sum(due_on - date '2000-01-01'), 0)",
  audit_event: 'count(*)',
} as const;

/** Starts one; call `stop` in afterAll. */
export async function testService(): Promise<TestService> {
  const database = await testDatabase();
  const seeded = await seed(database.db);
  const clock = { time: new Date(), now: () => clock.time };
  let log = '';
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      log += chunk.toString();
      done();
    },
  });
  const workers = modelWorkers();
  const app = makeApp({
    ...database,
    clock,
    logger: pino({ level: 'info' }, sink),
    componentTypes,
    mailIsSetUp: false,
    ruleBooks,
    modelling: { workers, questionCap, noiseEpsilon: '1' },
    demonstrationAccounts: undefined,
    sessionSecret,
    cookieSecure: false,
    trustProxy: 0,
    webFolder: 'no-such-folder',
  });
  return {
    app,
    database,
    seed: seeded,
    clock,
    logged: () => log,
    signIn: (who) => Client.signIn(app, who),
    anonymous: () => request(app),
    async footprint() {
      return await asViewer(database.db, seeded.loader, async (tx) => {
        const counts: Record<string, string> = {};
        for (const [table, measure] of Object.entries(counted)) {
          const { rows } = await sql
            .raw<{ n: string }>(`select count(*)::text || ' ' || ${measure}::text as n from app.${table}`)
            .execute(tx);
          counts[table] = rows[0]?.n ?? '';
        }
        return counts;
      });
    },
    async stop() {
      await workers.close();
      await database.drop();
    },
  };
}
