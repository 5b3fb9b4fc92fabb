import { linkToNext } from '../../platform/http/cursor.ts';
import { notFound } from '../../platform/http/problem.ts';
import { recordDeed } from '../audit/index.ts';
import { handle } from '../common/index.ts';
import {
  archiveScenario,
  createScenario,
  listScenarios,
  listScenarioVersions,
  readScenario,
  writeScenario,
} from './contract.ts';
import { describeScenario } from './describe.ts';
import { listOfScenarios } from './list.ts';
import { scenarioVersions } from './queries.ts';
import { beginScenario, holdScenario, writeNext } from './write.ts';

/** Which scenario; the trail never says what is in it, and not which side's it is beyond the role that acted. */
const subject = (id: string) => ({ type: 'scenario', id });

export const scenarioRoutes = [
  handle(listScenarios, async ({ tx, viewer, query, originalUrl, deps }) => {
    const page = await listOfScenarios(tx, viewer, query, deps.componentTypes);
    return { body: page, headers: linkToNext(originalUrl, page.nextCursor) };
  }),

  handle(createScenario, async ({ tx, viewer, body, deps }) => {
    const scenarioId = await beginScenario(tx, viewer, body, deps.componentTypes);
    await recordDeed(tx, viewer, { action: 'scenario.begun', subject: subject(scenarioId) });
    return await describeScenario(tx, viewer, { scenarioId }, deps.componentTypes);
  }),

  handle(
    readScenario,
    async ({ tx, viewer, params, query, deps }) =>
      await describeScenario(tx, viewer, { ...params, version: query.version }, deps.componentTypes),
  ),

  handle(writeScenario, async ({ tx, viewer, params, body, precondition, deps }) => {
    const { scenarioId } = params;
    const held = await holdScenario(tx, viewer, scenarioId);
    precondition.check(held.revision);
    await writeNext(tx, viewer, scenarioId, { held, text: body, at: deps.clock.now() }, deps.componentTypes);
    await recordDeed(tx, viewer, { action: 'scenario.written', subject: subject(scenarioId) });
    return await describeScenario(tx, viewer, { scenarioId }, deps.componentTypes);
  }),

  handle(listScenarioVersions, async ({ tx, viewer, params }) => {
    const rows = await scenarioVersions(tx, viewer.districtId)
      .where('scenario.scenario_id', '=', params.scenarioId)
      .orderBy('scenario_version.sequence', 'desc')
      .execute();
    if (rows.length === 0) throw notFound('scenario');
    const items = rows.map(({ sequence, moves, note, fingerprint, writtenAt, writer }) => ({
      version: sequence,
      moves,
      note,
      fingerprint,
      writtenAt: writtenAt.toISOString(),
      writtenBy: writer,
    }));
    return { body: { items } };
  }),

  handle(archiveScenario, async ({ tx, viewer, params, precondition, deps }) => {
    const { scenarioId } = params;
    const held = await holdScenario(tx, viewer, scenarioId);
    precondition.check(held.revision);
    const at = deps.clock.now();
    await tx
      .updateTable('scenario')
      .set({ archived_at: at, updated_at: at, revision: held.revision + 1 })
      .where('district_id', '=', viewer.districtId)
      .where('scenario_id', '=', scenarioId)
      .execute();
    await recordDeed(tx, viewer, { action: 'scenario.archived', subject: subject(scenarioId) });
    return await describeScenario(tx, viewer, { scenarioId }, deps.componentTypes);
  }),
];
