import type { Transaction } from 'kysely';
import { asDutyReader } from '../../platform/database/as-viewer.ts';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import type { EmployeeFacts } from '../../rules/facts/employee-facts.ts';
import type { Finding } from '../../rules/finding.ts';
import { type LocalDate, localDateOf } from '../../rules/local-date.ts';
import type { RuleBook } from '../../rules/rule-book.ts';
import { checkAll } from '../../rules/rule.ts';
import { type FeatureDeps, handle, namesOf, ruleBookFor } from '../common/index.ts';
import { districtTerms } from '../district-terms/queries.ts';
import { readPerson, readPersonHistory } from './contract.ts';
import { historyOf } from './history.ts';
import { employeeFacts } from './queries.ts';
import { visibleEmployee } from './visible.ts';

/** What is believed of one employee, and what the law says of it on a day. */
export interface Known {
  asOf: LocalDate;
  /** undefined: no employment was believed. */
  facts: EmployeeFacts | undefined;
  rules: RuleBook['employee'];
  findings: Finding[];
}

/** The facts about one employee and what the law says of them, before it is known whether the viewer may see them. */
export async function factsAbout(
  deps: FeatureDeps,
  districtId: string,
  personId: string,
  knownAt?: Date,
): Promise<Known> {
  return await asDutyReader(deps.db, districtId, async (tx) => {
    const { jurisdiction, terms } = await districtTerms(tx, districtId);
    const asOf = localDateOf(knownAt ?? deps.clock.now(), terms.timeZone);
    const scope = { personIds: [personId], asOf, ...(knownAt ? { knownAt } : {}) };
    const facts = (await employeeFacts(tx, districtId, scope)).get(personId);
    const rules = ruleBookFor(deps, jurisdiction)?.employee ?? [];
    return { asOf, facts, rules, findings: facts ? checkAll(rules, facts, asOf) : [] };
  });
}

export const readRoutes = [
  handle(
    readPerson,
    async ({ tx, viewer, params, query }, { asOf, facts, findings }: Known) => {
      const { localId, ...person } = await visibleEmployee(tx, viewer, params.personId);
      return {
        body: {
          person,
          localId,
          knownAt: query.knownAt ?? null,
          asOf,
          facts: facts ? await describeFacts(tx, viewer, facts) : null,
          findings,
          allowedActions: query.knownAt === undefined ? actionsOn(viewer, params.personId, facts) : [],
        },
      };
    },
    ({ viewer, params, query, deps }) =>
      factsAbout(
        deps,
        viewer.districtId,
        params.personId,
        query.knownAt === undefined ? undefined : new Date(query.knownAt),
      ),
  ),

  handle(readPersonHistory, async ({ tx, viewer, params }) => {
    await visibleEmployee(tx, viewer, params.personId);
    const { items, revision } = await historyOf(tx, viewer.districtId, params.personId);
    return { body: { items }, revision };
  }),
];

/** Facts as whoever answers for the schedule needs them; leave, peer assistance and requests are in the history. */
async function describeFacts(tx: Transaction<Database>, { districtId }: PersonViewer, facts: EmployeeFacts) {
  const names = await namesOf(tx, districtId, [
    facts.currentEvaluatorId,
    ...facts.consents.map(({ personId }) => personId),
  ]);
  return {
    employer: facts.employer,
    isCertificated: facts.isCertificated,
    hiredOn: facts.hiredOn,
    leftOn: facts.leftOn,
    isInstructional: facts.isInstructional,
    isHourlyAdultEducation: facts.isHourlyAdultEducation,
    monthsPerYear: String(facts.monthsPerYear),
    highlyQualified: facts.highlyQualified,
    statusHistory: [...facts.statusHistory],
    evaluations: [...facts.evaluations],
    evaluator: names.get(facts.currentEvaluatorId ?? '') ?? null,
    evaluatorSince: facts.currentEvaluatorSince,
    consents: facts.consents.map(({ side, personId, givenOn, withdrawnOn }) => ({
      side,
      consenter: names.get(personId) ?? null,
      givenOn,
      withdrawnOn,
    })),
    fiveYearScheduledSince: facts.fiveYearScheduledSince,
  };
}

type Action = 'record' | 'consent' | 'withdraw-consent' | 'request-inspection';

function actionsOn({ role, personId }: PersonViewer, employeeId: string, facts: EmployeeFacts | undefined): Action[] {
  if (role === 'hr') return ['record'];
  if (!facts) return [];
  const consents = facts.consents.some((each) => each.personId === personId && each.withdrawnOn === null);
  const mayConsent = personId === employeeId || personId === facts.currentEvaluatorId;
  return [
    ...(consents ? (['withdraw-consent'] as const) : mayConsent ? (['consent'] as const) : []),
    ...(personId === employeeId ? (['request-inspection'] as const) : []),
  ];
}
