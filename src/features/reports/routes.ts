import { csvDownload } from '../../platform/csv.ts';
import { recordDeed } from '../audit/index.ts';
import { handle } from '../common/index.ts';
import { outcomeIn } from '../ratings/index.ts';
import { ratingsReport } from './contract.ts';
import { ratingsRows } from './ratings-rows.ts';

type Row = ReturnType<typeof ratingsRows> extends AsyncGenerator<infer R> ? R : never;

const columns = [
  'school year',
  'school',
  'local id',
  'family name',
  'given name',
  'grade',
  'evaluator',
  'policy',
  'version',
  'outcome',
  'rating',
  'composite',
  'reasons',
  'scored at',
  'policy fingerprint',
  'inputs fingerprint',
  'notice',
];

export const reportRoutes = [
  handle(ratingsReport, async ({ tx, viewer, query }) => {
    const { districtId } = viewer;
    await recordDeed(tx, viewer, { action: 'report.ratings', subject: { type: 'district', id: districtId } });
    const rows = ratingsRows(tx, districtId, { schoolYear: query.schoolYear, school: query.school });
    return csvDownload('ratings', columns, cellsOf(rows));
  }),
];

async function* cellsOf(rows: AsyncIterable<Row>): AsyncGenerator<string[]> {
  for await (const row of rows) yield cells(row);
}

function cells(row: Row): string[] {
  return [
    row.school_year,
    row.school_name,
    row.local_id,
    row.family_name,
    row.given_name,
    row.grade,
    [row.evaluator_given_name, row.evaluator_family_name].join(' ').trim(),
    row.policy_title,
    String(row.policy_version),
    row.outcome ?? 'not scored',
    row.rating_label ?? '',
    row.composite_exact === null ? '' : exactComposite(row.composite_exact, row.composite_decimal ?? ''),
    reasons(row),
    row.scored_at?.toISOString() ?? '',
    row.policy_fingerprint ?? '',
    row.inputs_fingerprint ?? '',
    row.notices ?? '',
  ];
}

/** The decimal when it is exact. A fraction that does not end stands beside its decimal, or a spreadsheet makes it a date. */
function exactComposite(exact: string, decimal: string): string {
  return decimal.endsWith('…') ? `${exact} (${decimal})` : decimal;
}

function reasons(row: Row): string {
  if (row.outcome === null) return 'Not scored yet.';
  const { outcome, composite_exact, composite_decimal, rating_label, trace } = row;
  const stored = outcomeIn({ outcome, composite_exact, composite_decimal, rating_key: null, rating_label, trace });
  return 'reasons' in stored ? stored.reasons.map(({ sentence }) => sentence).join(' ') : '';
}
