/** The whole service as an Express app that does not listen, so that tests can call it. */
import express, { type Express } from 'express';
import type pg from 'pg';
import type { Logger } from 'pino';
import { accountRoutes } from './features/accounts/routes.ts';
import { auditRoutes } from './features/audit/routes.ts';
import type { FeatureDeps } from './features/common/index.ts';
import { cohortRoutes } from './features/cohorts/routes.ts';
import { complianceRoutes } from './features/compliance/routes.ts';
import { evaluationLifeRoutes } from './features/evaluation-life/routes.ts';
import { calendarRoutes } from './features/calendars/routes.ts';
import { clockRoutes } from './features/clocks/routes.ts';
import { deadlineRoutes } from './features/deadlines/routes.ts';
import { districtRecordRoutes } from './features/district-records/routes.ts';
import { districtTermsRoutes } from './features/district-terms/routes.ts';
import { calendarFeedRoutes } from './features/calendar-feed/routes.ts';
import { evaluationRoutes } from './features/evaluations/routes.ts';
import { explanationRoutes } from './features/explanations/routes.ts';
import { impactRoutes } from './features/impact/routes.ts';
import { legalActRoutes } from './features/acts/routes.ts';
import { instrumentRoutes } from './features/instruments/routes.ts';
import { measureRoutes } from './features/measures/routes.ts';
import { messageRoutes } from './features/messages/routes.ts';
import { negotiationRoutes } from './features/negotiation/routes.ts';
import { modelRoutes } from './features/models/routes.ts';
import { observationRoutes } from './features/observations/routes.ts';
import { peopleRoutes } from './features/people/routes.ts';
import { planRecordRoutes } from './features/plan-records/routes.ts';
import { policyDraftRoutes } from './features/policy-drafts/routes.ts';
import { policyEffectRoutes } from './features/policy-effects/routes.ts';
import { policyRoutes } from './features/policies/routes.ts';
import { ratingRoutes } from './features/ratings/routes.ts';
import { reminderRoutes } from './features/reminders/routes.ts';
import { reportRoutes } from './features/reports/routes.ts';
import { rubricRoutes } from './features/rubrics/routes.ts';
import { scenarioRoutes } from './features/scenarios/routes.ts';
import { scheduleRoutes } from './features/schedule/routes.ts';
import { schoolRoutes } from './features/schools/routes.ts';
import { tippingPointRoutes } from './features/tipping-points/routes.ts';
import { openApiDocument } from './openapi.ts';
import { nothingHere, sendProblem } from './platform/http/error-handler.ts';
import { health } from './platform/http/health.ts';
import { requestLog } from './platform/http/logging.ts';
import { mount } from './platform/http/mount.ts';
import { securityHeaders } from './platform/http/security-headers.ts';
import { webFiles } from './platform/http/web-files.ts';
import { sessions } from './platform/identity/session.ts';
import { linkSecretFrom } from './platform/identity/signed-link.ts';
import { signedIn } from './platform/identity/sign-in.ts';
import { signInLimits } from './platform/identity/sign-in-limits.ts';

/** Every endpoint's answer. */
export const handlers = [
  ...accountRoutes,
  ...schoolRoutes,
  ...districtTermsRoutes,
  ...districtRecordRoutes,
  ...instrumentRoutes,
  ...peopleRoutes,
  ...scheduleRoutes,
  ...policyRoutes,
  ...policyDraftRoutes,
  ...policyEffectRoutes,
  ...planRecordRoutes,
  ...impactRoutes,
  ...cohortRoutes,
  ...scenarioRoutes,
  ...modelRoutes,
  ...rubricRoutes,
  ...evaluationRoutes,
  ...calendarRoutes,
  ...clockRoutes,
  ...deadlineRoutes,
  ...evaluationLifeRoutes,
  ...observationRoutes,
  ...measureRoutes,
  ...negotiationRoutes,
  ...ratingRoutes,
  ...explanationRoutes,
  ...tippingPointRoutes,
  ...legalActRoutes,
  ...reportRoutes,
  ...messageRoutes,
  ...reminderRoutes,
  ...calendarFeedRoutes,
  ...complianceRoutes,
  ...auditRoutes,
];

export interface AppDeps extends Omit<FeatureDeps, 'limits' | 'linkSecret'> {
  pool: pg.Pool;
  logger: Logger;
  sessionSecret: string;
  /** Cookies over HTTPS only. */
  cookieSecure: boolean;
  /** Reverse proxies in front, whose word on the client's address is taken. */
  trustProxy: number;
  /** Folder of the built web app; it may be missing. */
  webFolder: string;
}

/** Builds the app. Nothing is opened here and nothing needs closing afterwards but what `deps` holds. */
export function makeApp(deps: AppDeps): Express {
  const { db, pool, clock, logger } = deps;
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', deps.trustProxy);
  app.set('query parser', 'simple');
  app.use(requestLog(logger), securityHeaders());
  app.use(health(db));
  app.get('/openapi.json', (_request, response) => {
    response.json(openApiDocument());
  });
  app.use('/api', sessions({ pool, secret: deps.sessionSecret, secure: deps.cookieSecure, logger }));
  app.use(
    mount<FeatureDeps>(handlers, {
      db,
      deps: { ...deps, limits: signInLimits(pool), linkSecret: linkSecretFrom(deps.sessionSecret) },
      signedIn: (request) => signedIn(request, { db, clock }),
    }),
  );
  app.use(webFiles(deps.webFolder));
  app.use(nothingHere, sendProblem);
  return app;
}
