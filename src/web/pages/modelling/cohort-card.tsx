import type { CohortSummary } from '../../api/model-types.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { showMoment } from '../../components/dates.ts';
import { Facts } from '../../components/facts.tsx';
import { count } from '../../components/model/share-words.ts';
import { words } from './words.ts';

type Part = CohortSummary['components'][number];

/** What a cohort is and what is in it; never a row of it. */
export function CohortCard({ cohort }: { cohort: CohortSummary }) {
  const { cohortId, title, kind, schoolYear, size, threshold, fingerprint, policy, frozenAt, sentence } = cohort;
  const titleId = `cohort-${cohortId}`;
  return (
    <section className="card" aria-labelledby={titleId}>
      <h3 id={titleId} className="card__title">
        {title}
      </h3>
      <p>{sentence}</p>
      <Facts
        facts={[
          { label: words.kind, value: words.kinds[kind] },
          { label: words.schoolYear, value: schoolYear },
          { label: words.size, value: count(size) },
          { label: words.policy, value: words.policyVersion(policy.title, policy.version) },
          { label: words.threshold, value: threshold },
          { label: words.frozen, value: showMoment(frozenAt) },
          { label: words.fingerprint, value: <code className="fingerprint">{fingerprint}</code> },
        ]}
      />
      <details className="disclosure">
        <summary>{words.contents}</summary>
        <DataTable
          caption={words.holdsCaption(title)}
          captionHidden
          columns={columnsFor(threshold)}
          rows={cohort.components}
          rowKey={(row) => row.key}
        />
      </details>
    </section>
  );
}

function columnsFor(threshold: number): readonly Column<Part>[] {
  return [
    { key: 'title', header: words.component, isRowHeader: true, cell: (row) => row.title },
    { key: 'holds', header: words.holds, cell: (row) => words.holdsWords[row.holds] },
    {
      key: 'missing',
      header: words.missing,
      isNumeric: true,
      cell: ({ missing }) =>
        missing === null ? <span className="absent">{words.missingFew(threshold)}</span> : count(missing),
    },
  ];
}
