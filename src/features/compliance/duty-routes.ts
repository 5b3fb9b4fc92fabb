import { z } from 'zod';
import { csvDownload } from '../../platform/csv.ts';
import { keyIn, linkToNext, pageOf } from '../../platform/http/cursor.ts';
import { recordDeed } from '../audit/index.ts';
import { handle } from '../common/index.ts';
import { exportDuties, listDuties } from './contract.ts';
import { sortKeyOf } from './duties.ts';
import { after, describeDuty, dutyCells, dutyColumns, narrowed } from './duty-list.ts';
import { type Found, findDuties, seenDuties } from './seen-duties.ts';

export const dutyRoutes = [
  handle(
    listDuties,
    async ({ tx, viewer, query, originalUrl }, found: Found) => {
      const { duties } = await seenDuties(tx, viewer.districtId, { found, where: query });
      const [seen = ''] = query.cursor === undefined ? [] : keyIn(query.cursor, [z.string()]);
      const left = after(narrowed(duties, query, viewer), seen);
      const page = pageOf(left, query.limit, (duty) => [sortKeyOf(duty)]);
      const items = page.items.flatMap((duty) => describeDuty(duty) ?? []);
      return { body: { items, nextCursor: page.nextCursor }, headers: linkToNext(originalUrl, page.nextCursor) };
    },
    findDuties,
  ),

  handle(
    exportDuties,
    async ({ tx, viewer, query }, found: Found) => {
      const { districtId } = viewer;
      const { duties } = await seenDuties(tx, districtId, { found, where: query });
      await recordDeed(tx, viewer, { action: 'report.duties', subject: { type: 'district', id: districtId } });
      return csvDownload('duties', dutyColumns, narrowed(duties, query, viewer).map(dutyCells));
    },
    findDuties,
  ),
];
