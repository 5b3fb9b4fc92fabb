import { Link } from 'react-router';
import { Alert } from '../../components/alert.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { TableDownload } from '../../components/download/download-button.tsx';
import { Failure } from '../../components/failure.tsx';
import { DistributionBar } from '../../components/model/distribution-bar.tsx';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { type CompareRow, columnsFrom, type Entry, rowsFrom, type ScenarioColumn } from './columns.ts';
import type { Answered } from './load-entries.ts';
import { words } from './words.ts';

/** Sentences of each scenario first, then the table. */
export function CompareView({
  answered,
  onTakeOut,
}: {
  answered: readonly Answered[];
  onTakeOut: (scenarioId: string) => void;
}) {
  const entries = answered.flatMap(({ scenario, model }): Entry[] => (model === null ? [] : [{ scenario, model }]));
  const columns = columnsFrom(entries);
  const cohorts = new Set(answered.map(({ scenario }) => scenario.cohort.fingerprint));
  return (
    <>
      {cohorts.size > 1 && (
        <Alert kind="warning">
          <p>{words.differentCohorts}</p>
        </Alert>
      )}
      <section aria-labelledby="each-title">
        <h2 id="each-title">{words.sentences}</h2>
        <ul className="places">
          {answered.map((each) => (
            <li key={each.scenario.scenarioId} className="card">
              <OneScenario answered={each} onTakeOut={onTakeOut} />
            </li>
          ))}
        </ul>
        {columns
          .filter((column) => column.entries.length > 1)
          .map((column) => (
            <p key={column.key} className="model__point">
              {words.same(column.title)}
            </p>
          ))}
      </section>
      {entries.length > 1 && <CompareTable columns={columns} />}
    </>
  );
}

function OneScenario({
  answered: { scenario, model, problem },
  onTakeOut,
}: {
  answered: Answered;
  onTakeOut: (scenarioId: string) => void;
}) {
  const { scenarioId, title } = scenario;
  return (
    <>
      <h3 className="card__title">
        <Link to={`/modelling/scenarios/${scenarioId}`}>{title}</Link>
      </h3>
      {model?.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {model?.migration && <DistributionBar migration={model.migration} />}
      {problem !== null && <Failure error={problem} />}
      <button type="button" className="usa-button usa-button--unstyled" onClick={() => onTakeOut(scenarioId)}>
        {words.takeOut(title)}
      </button>
    </>
  );
}

function CompareTable({ columns }: { columns: readonly ScenarioColumn[] }) {
  const rows = rowsFrom(columns);
  const shown: readonly Column<CompareRow>[] = [
    { key: 'what', header: words.row, isRowHeader: true, cell: (row) => row.label },
    ...columns.map(({ key, title }, place) => ({
      key,
      header: title,
      isNumeric: true,
      cell: (row: CompareRow) => row.values[place] ?? '',
    })),
  ];
  const text = () => [shown.map(({ header }) => header), ...rows.map(({ label, values }) => [label, ...values])];
  return (
    <section aria-labelledby="side-title">
      <h2 id="side-title">{words.table}</h2>
      <ScrollRegion label={words.caption}>
        <DataTable caption={words.caption} captionHidden columns={shown} rows={rows} rowKey={(row) => row.key} />
      </ScrollRegion>
      <TableDownload name="scenarios" rows={text}>
        {words.download}
      </TableDownload>
    </section>
  );
}
