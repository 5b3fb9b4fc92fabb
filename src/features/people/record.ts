import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { invalid, notFound } from '../../platform/http/problem.ts';
import { recordDeed } from '../audit/index.ts';
import { handle, holdName, refuseBlocked, requireAcknowledgement, supersede } from '../common/index.ts';
import { refreshDeadlines } from '../deadlines/index.ts';
import { columnsToStore } from './check-fact.ts';
import { recordFact, retractFact } from './contract.ts';
import { causedByInterval, codeOf } from './five-years.ts';
import { historyOf } from './history.ts';
import { insertFact } from './insert-fact.ts';
import { carryReports, refuseReportedOn } from './par-reports.ts';
import { visibleEmployee } from './visible.ts';

/** The history once nobody else can change it, at the revision that the client saw. */
async function holdHistory(
  tx: Transaction<Database>,
  viewer: PersonViewer,
  personId: string,
  precondition: { check: (revision: number) => void },
) {
  await visibleEmployee(tx, viewer, personId);
  await holdName(tx, `facts of ${personId}`);
  const { items, revision } = await historyOf(tx, viewer.districtId, personId);
  precondition.check(revision);
  return items;
}

async function describeHistory(tx: Transaction<Database>, { districtId }: PersonViewer, personId: string) {
  const { items, revision } = await historyOf(tx, districtId, personId);
  return { body: { items }, revision };
}

/** The history after a change, with every deadline of the employee's evaluations that follows from it. */
async function followed(
  tx: Transaction<Database>,
  viewer: PersonViewer,
  { personId, at }: { personId: string; at: Date },
) {
  await refreshDeadlines(tx, viewer.districtId, { scope: { personId }, at });
  return await describeHistory(tx, viewer, personId);
}

export const recordRoutes = [
  handle(
    recordFact,
    async (
      { tx, viewer, params, body, precondition, deps },
      findings: Awaited<ReturnType<typeof causedByInterval>>,
    ) => {
      const { personId } = params;
      const { fact, replaces } = body;
      const items = await holdHistory(tx, viewer, personId, precondition);
      refuseBlocked(findings, '/fact/validFrom');
      requireAcknowledgement(findings, body.acknowledgement);
      if (replaces) {
        if (!items.some(({ factId, kind }) => factId === replaces.factId && kind === fact.kind))
          throw invalid(
            'unknown-fact',
            '/replaces/factId',
            'There is no such fact of this kind about this employee.',
            'Choose one of the history.',
          );
        await supersede(tx, viewer, { table: fact.kind, id: replaces.factId, reason: replaces.reason });
      }
      const columns = await columnsToStore(tx, viewer, personId, fact);
      const id = await insertFact(tx, viewer, fact.kind, { personId, columns });
      if (replaces && fact.kind === 'par_participation')
        await carryReports(tx, viewer, { from: replaces.factId, to: id, reason: replaces.reason });
      await recordDeed(tx, viewer, {
        action: replaces ? 'fact.corrected' : 'fact.recorded',
        subject: { type: fact.kind, id },
        ...(body.acknowledgement === undefined ? {} : { detail: { acknowledged: findings.map(codeOf).join(', ') } }),
      });
      return await followed(tx, viewer, { personId, at: deps.clock.now() });
    },
    ({ viewer, params, body, deps }) => causedByInterval(deps, viewer.districtId, params.personId, body.fact),
  ),

  handle(retractFact, async ({ tx, viewer, params, body, precondition, deps }) => {
    const { personId, factId } = params;
    const items = await holdHistory(tx, viewer, personId, precondition);
    if (!items.some((each) => each.factId === factId && each.kind === body.kind)) throw notFound('fact');
    if (body.kind === 'par_participation') await refuseReportedOn(tx, viewer, factId);
    await supersede(tx, viewer, { table: body.kind, id: factId, reason: body.reason });
    await recordDeed(tx, viewer, { action: 'fact.retracted', subject: { type: body.kind, id: factId } });
    return await followed(tx, viewer, { personId, at: deps.clock.now() });
  }),
];
