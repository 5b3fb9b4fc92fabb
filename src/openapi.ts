/** The API's contract as an OpenAPI 3.1 document. Needs no database, so clients can be generated at build time. */
import type { AnyEndpoint } from './platform/http/endpoint.ts';
import { openApiDocumentOf } from './platform/http/openapi.ts';
import * as accounts from './features/accounts/contract.ts';
import * as audit from './features/audit/contract.ts';
import * as evaluationLife from './features/evaluation-life/contract.ts';
import * as calendars from './features/calendars/contract.ts';
import * as clocks from './features/clocks/contract.ts';
import * as deadlines from './features/deadlines/contract.ts';
import * as districtRecords from './features/district-records/contract.ts';
import * as districtTerms from './features/district-terms/contract.ts';
import * as calendarFeed from './features/calendar-feed/contract.ts';
import * as cohorts from './features/cohorts/contract.ts';
import * as compliance from './features/compliance/contract.ts';
import * as evaluations from './features/evaluations/contract.ts';
import * as explanations from './features/explanations/contract.ts';
import * as tippingPoints from './features/tipping-points/contract.ts';
import * as impact from './features/impact/contract.ts';
import * as legalActs from './features/acts/contract.ts';
import * as instruments from './features/instruments/contract.ts';
import * as measures from './features/measures/contract.ts';
import * as messages from './features/messages/contract.ts';
import * as negotiations from './features/negotiation/contract.ts';
import * as models from './features/models/contract.ts';
import * as observations from './features/observations/contract.ts';
import * as people from './features/people/contract.ts';
import * as planRecords from './features/plan-records/contract.ts';
import * as policies from './features/policies/contract.ts';
import * as policyDrafts from './features/policy-drafts/contract.ts';
import * as policyEffects from './features/policy-effects/contract.ts';
import * as ratings from './features/ratings/contract.ts';
import * as reminders from './features/reminders/contract.ts';
import * as reports from './features/reports/contract.ts';
import * as rubrics from './features/rubrics/contract.ts';
import * as scenarios from './features/scenarios/contract.ts';
import * as schedule from './features/schedule/contract.ts';
import * as schools from './features/schools/contract.ts';

const contracts = [
  accounts,
  schools,
  districtTerms,
  districtRecords,
  instruments,
  people,
  schedule,
  policies,
  policyDrafts,
  policyEffects,
  planRecords,
  impact,
  cohorts,
  scenarios,
  negotiations,
  models,
  rubrics,
  evaluations,
  calendars,
  clocks,
  deadlines,
  evaluationLife,
  observations,
  measures,
  ratings,
  explanations,
  tippingPoints,
  legalActs,
  reports,
  messages,
  reminders,
  calendarFeed,
  compliance,
  audit,
];

function isEndpoint(value: unknown): value is AnyEndpoint {
  return typeof value === 'object' && value !== null && 'operationId' in value;
}

/** Every endpoint of the API. */
export const endpoints: readonly AnyEndpoint[] = contracts.flatMap((contract) =>
  Object.values<unknown>(contract).filter(isEndpoint),
);

/** The document served at /openapi.json. */
export function openApiDocument(): Record<string, unknown> {
  return openApiDocumentOf(endpoints, {
    title: 'Fairweight',
    version: '1',
    description: 'Teacher evaluation under policies as data: exact, explained, lawful.',
  });
}
