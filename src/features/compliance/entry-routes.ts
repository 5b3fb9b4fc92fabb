import { z } from 'zod';
import { csvDownload } from '../../platform/csv.ts';
import { keyIn, linkToNext, pageOf } from '../../platform/http/cursor.ts';
import { recordDeed } from '../audit/index.ts';
import { handle, nameOf } from '../common/index.ts';
import { exportPupilProgressEntries, listPupilProgressEntries } from './contract.ts';
import { type EntryRow, entryRows } from './pupil-progress.ts';

const columns = ['school year', 'school', 'teacher', 'pupil-progress entry'];

export const entryRoutes = [
  handle(listPupilProgressEntries, async ({ tx, viewer, query, originalUrl }) => {
    const { limit, cursor, ...filter } = query;
    const after = cursor === undefined ? undefined : keyIn(cursor, [z.string(), z.string(), z.guid()]);
    const rows = await entryRows(tx, viewer.districtId, { filter, page: { limit: limit + 1, after } });
    const page = pageOf(rows, limit, (row) => [row.family_name, row.given_name, row.evaluation_id]);
    return {
      body: { items: page.items.map(describe), nextCursor: page.nextCursor },
      headers: linkToNext(originalUrl, page.nextCursor),
    };
  }),

  handle(exportPupilProgressEntries, async ({ tx, viewer, query }) => {
    const { districtId } = viewer;
    await recordDeed(tx, viewer, { action: 'report.pupil-progress', subject: { type: 'district', id: districtId } });
    const rows = await entryRows(tx, districtId, { filter: query });
    return csvDownload('pupil-progress-entries', columns, rows.map(cells));
  }),
];

function describe(row: EntryRow) {
  return {
    evaluationId: row.evaluation_id,
    teacher: { personId: row.evaluatee_id, name: nameOf(row) },
    school: { schoolId: row.school_id, name: row.school_name },
    schoolYear: row.school_year,
    hasPupilProgressEntry: row.has_entry,
  };
}

const cells = (row: EntryRow): string[] => [
  row.school_year,
  row.school_name,
  nameOf(row),
  row.has_entry ? 'yes' : 'no',
];
