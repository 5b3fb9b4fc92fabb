import { Link } from 'react-router';
import type { Compliance } from '../../api/types.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { severityWords, words } from './words.ts';

type Row = Compliance['findings'][number] & { schoolYear: string };

const columns: readonly Column<Row>[] = [
  {
    key: 'rule',
    header: words.rule,
    isRowHeader: true,
    sortBy: (row) => row.rule,
    cell: ({ rule, title, severity, schoolYear }) => (
      <Link to={`/compliance/findings?${new URLSearchParams({ schoolYear, rule, severity })}`}>
        {rule}: {title}
      </Link>
    ),
  },
  { key: 'severity', header: words.finding, cell: (row) => severityWords[row.severity] },
  { key: 'count', header: words.count, isNumeric: true, sortBy: (row) => row.count, cell: (row) => row.count },
];

/** What the law found and was stored, breaches of other years, and the neutral count of pupil-progress entries. */
export function LawSection({ compliance }: { compliance: Compliance }) {
  const { findings, schoolYear, breachesOfOtherYears, pupilProgress } = compliance;
  return (
    <section aria-labelledby="law-title">
      <h2 id="law-title">{words.law}</h2>
      <p>{words.lawLead}</p>
      {findings.length === 0 ? (
        <p>{words.nothingFound}</p>
      ) : (
        <DataTable
          caption={words.law}
          captionHidden
          columns={columns}
          rows={findings.map((finding) => ({ ...finding, schoolYear }))}
          rowKey={({ rule, severity }) => `${rule} ${severity}`}
        />
      )}
      {breachesOfOtherYears > 0 && (
        <p>
          <Link to="/compliance/findings?severity=BREACH">{words.otherYears(breachesOfOtherYears)}</Link>
        </p>
      )}
      <h3>{words.progress}</h3>
      <p>{words.progressText(pupilProgress.with, pupilProgress.with + pupilProgress.without)}</p>
    </section>
  );
}
