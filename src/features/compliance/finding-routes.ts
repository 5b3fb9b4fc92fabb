import { z } from 'zod';
import { csvDownload } from '../../platform/csv.ts';
import { keyIn, linkToNext, pageOf } from '../../platform/http/cursor.ts';
import { recordDeed } from '../audit/index.ts';
import { finding, handle, nameOf } from '../common/index.ts';
import { exportRecordedFindings, listRecordedFindings } from './contract.ts';
import { type FindingRow, findingRows } from './recorded-findings.ts';

const columns = [
  'school year',
  'school',
  'teacher',
  'severity',
  'rule',
  'finding',
  'what to do',
  'section',
  'confirm with counsel',
  'recorded at',
];

export const findingRoutes = [
  handle(listRecordedFindings, async ({ tx, viewer, query, originalUrl }) => {
    const { limit, cursor, ...filter } = query;
    const rows = await findingRows(tx, viewer.districtId, { filter, page: { limit: limit + 1, after: seen(cursor) } });
    const page = pageOf(rows, limit, (row) => [row.exact_time, row.finding_id]);
    return {
      body: { items: page.items.map(describe), nextCursor: page.nextCursor },
      headers: linkToNext(originalUrl, page.nextCursor),
    };
  }),

  handle(exportRecordedFindings, async ({ tx, viewer, query }) => {
    const { districtId } = viewer;
    await recordDeed(tx, viewer, { action: 'report.findings', subject: { type: 'district', id: districtId } });
    return csvDownload('findings', columns, (await findingRows(tx, districtId, { filter: query })).map(cells));
  }),
];

function seen(cursor: string | undefined): readonly [string, string] | undefined {
  if (cursor === undefined) return undefined;
  const [time = '', id = ''] = keyIn(cursor, [z.string().regex(/^\d{1,18}$/), z.guid()]);
  return [time, id];
}

function describe(row: FindingRow) {
  const { rule, severity, code, sentence, remedy, citation, facts } = row;
  return {
    evaluationId: row.evaluation_id,
    teacher: { personId: row.evaluatee_id, name: nameOf(row) },
    school: { schoolId: row.school_id, name: row.school_name },
    schoolYear: row.school_year,
    finding: finding.parse({ rule, severity, code, sentence, remedy, citation, facts }),
    recordedAt: row.recorded_at.toISOString(),
  };
}

function cells(row: FindingRow): string[] {
  const { teacher, school, schoolYear, finding: found, recordedAt } = describe(row);
  const { severity, rule, sentence, remedy, citation } = found;
  const counsel = citation.confirmWithCounsel ? 'yes' : 'no';
  return [
    schoolYear,
    school.name,
    teacher.name,
    severity,
    rule,
    sentence,
    remedy,
    citation.section,
    counsel,
    recordedAt,
  ];
}
