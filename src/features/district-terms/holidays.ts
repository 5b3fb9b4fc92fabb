import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { invalid } from '../../platform/http/problem.ts';
import { localDate } from '../../rules/local-date.ts';
import { schoolYearOf } from '../../rules/school-year.ts';
import { recordDeed } from '../audit/index.ts';
import { handle, recordedOf, recordersOf, supersede } from '../common/index.ts';
import { refreshDeadlines } from '../deadlines/index.ts';
import { listHolidays, recordHoliday, retractHoliday } from './contract.ts';

/** Deadlines of the school year that a holiday is in are counted over it. */
const yearOf = (holiday: string) => ({ schoolYear: schoolYearOf(localDate(holiday)) });

export const holidayRoutes = [
  handle(listHolidays, ({ tx, viewer }) => describeHolidays(tx, viewer.districtId)),

  handle(recordHoliday, async ({ tx, viewer, body, deps }) => {
    const { districtId, personId } = viewer;
    const recorded = await tx
      .insertInto('district_holiday')
      .values({ district_id: districtId, holiday: body.date, name: body.name, recorded_by: personId })
      .onConflict((conflict) =>
        conflict.columns(['district_id', 'holiday']).where('superseded_at', 'is', null).doNothing(),
      )
      .returning('district_holiday_id')
      .executeTakeFirst();
    if (!recorded)
      throw invalid('holiday-exists', '/date', `${body.date} is a holiday already.`, 'Retract it first to rename it.');
    await recordDeed(tx, viewer, {
      action: 'district-holiday.recorded',
      subject: { type: 'district_holiday', id: recorded.district_holiday_id },
    });
    await refreshDeadlines(tx, districtId, { scope: yearOf(body.date), at: deps.clock.now() });
    return await describeHolidays(tx, districtId);
  }),

  handle(retractHoliday, async ({ tx, viewer, params, body, deps }) => {
    const { districtId } = viewer;
    await supersede(tx, viewer, { table: 'district_holiday', id: params.factId, reason: body.reason });
    await recordDeed(tx, viewer, {
      action: 'district-holiday.retracted',
      subject: { type: 'district_holiday', id: params.factId },
    });
    const { holiday } = await tx
      .selectFrom('district_holiday')
      .select('holiday')
      .where('district_id', '=', districtId)
      .where('district_holiday_id', '=', params.factId)
      .executeTakeFirstOrThrow();
    await refreshDeadlines(tx, districtId, { scope: yearOf(holiday), at: deps.clock.now() });
    return await describeHolidays(tx, districtId);
  }),
];

async function describeHolidays(tx: Transaction<Database>, districtId: string) {
  const rows = await tx
    .selectFrom('district_holiday')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('holiday')
    .orderBy('recorded_at')
    .execute();
  const names = await recordersOf(tx, districtId, rows);
  const items = rows.map((row) => ({
    date: row.holiday,
    name: row.name,
    ...recordedOf(row.district_holiday_id, row, names),
  }));
  return { body: { items } };
}
