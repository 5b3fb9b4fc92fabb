import type { z } from 'zod';
import { invalid } from '../../platform/http/problem.ts';
import { recordDeed } from '../audit/index.ts';
import { handle } from '../common/index.ts';
import { createInstrument, listInstruments, readInstrument, retireInstrument, writeInstrument } from './contract.ts';
import { describeInstrument, describeInstruments } from './describe.ts';
import { releaseRoute } from './releases.ts';
import { holdInstrument } from './write.ts';

export const instrumentRoutes = [
  handle(listInstruments, async ({ tx, viewer }) => ({
    body: { items: await describeInstruments(tx, viewer.districtId) },
  })),

  handle(readInstrument, ({ tx, viewer, params }) => describeInstrument(tx, viewer.districtId, params.instrumentId)),

  handle(createInstrument, async ({ tx, viewer, body }) => {
    const { districtId } = viewer;
    const created = await tx
      .insertInto('instrument')
      .values({ district_id: districtId, key: body.key, owner: body.owner, ...columnsOf(body) })
      .onConflict((conflict) => conflict.columns(['district_id', 'key']).doNothing())
      .returning('instrument_id')
      .executeTakeFirst();
    if (!created)
      throw invalid('key-taken', '/key', 'There is an instrument with this key already.', 'Choose another key.');
    await recordDeed(tx, viewer, {
      action: 'instrument.created',
      subject: { type: 'instrument', id: created.instrument_id },
      detail: { key: body.key },
    });
    return await describeInstrument(tx, districtId, created.instrument_id);
  }),

  handle(writeInstrument, async ({ tx, viewer, params, body, precondition }) => {
    const held = await holdInstrument(tx, viewer, params.instrumentId);
    precondition.check(held.revision);
    await tx
      .updateTable('instrument')
      .set({ ...columnsOf(body), revision: held.revision + 1 })
      .where('district_id', '=', viewer.districtId)
      .where('instrument_id', '=', held.instrument_id)
      .execute();
    await recordDeed(tx, viewer, {
      action: 'instrument.changed',
      subject: { type: 'instrument', id: held.instrument_id },
    });
    return await describeInstrument(tx, viewer.districtId, held.instrument_id);
  }),

  handle(retireInstrument, async ({ tx, viewer, params, precondition, deps }) => {
    const held = await holdInstrument(tx, viewer, params.instrumentId);
    precondition.check(held.revision);
    await tx
      .updateTable('instrument')
      .set({ retired_at: deps.clock.now(), revision: held.revision + 1 })
      .where('district_id', '=', viewer.districtId)
      .where('instrument_id', '=', held.instrument_id)
      .execute();
    await recordDeed(tx, viewer, {
      action: 'instrument.retired',
      subject: { type: 'instrument', id: held.instrument_id },
    });
    return await describeInstrument(tx, viewer.districtId, held.instrument_id);
  }),

  releaseRoute,
];

type Text = z.infer<NonNullable<typeof writeInstrument.body>>;

function columnsOf({ title, kind, firstYear, lastYear, yearsNotGiven, grades, subjects }: Text) {
  return {
    title,
    kind,
    first_year: firstYear,
    last_year: lastYear,
    years_not_given: yearsNotGiven,
    grades,
    subjects,
  };
}
