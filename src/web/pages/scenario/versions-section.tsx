import { Link } from 'react-router';
import type { ScenarioVersion } from '../../api/model-types.ts';
import { listScenarioVersions } from '../../api/modelling.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { showMoment } from '../../components/dates.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { useLoad } from '../../components/use-load.ts';
import { words } from './words.ts';

/** Every version of the scenario with the link that opens it again. */
export function VersionsSection({ scenarioId, version }: { scenarioId: string; version: number }) {
  const { loaded, reload } = useLoad((signal) => listScenarioVersions(scenarioId, signal), [scenarioId, version]);
  return (
    <section aria-labelledby="versions-title">
      <h2 id="versions-title">{words.versions}</h2>
      <p>{words.versionsText}</p>
      {loaded.state === 'loading' && <Loading what="versions" />}
      {loaded.state === 'failed' && <Failure error={loaded.error} retry={reload} />}
      {loaded.state === 'ready' && (
        <ScrollRegion label={words.versionCaption} isLong>
          <DataTable
            caption={words.versionCaption}
            captionHidden
            columns={columnsFor(scenarioId)}
            rows={loaded.value}
            rowKey={(row) => String(row.version)}
          />
        </ScrollRegion>
      )}
    </section>
  );
}

function columnsFor(scenarioId: string): readonly Column<ScenarioVersion>[] {
  return [
    {
      key: 'version',
      header: words.version,
      isRowHeader: true,
      cell: (row) => <Link to={`/modelling/scenarios/${scenarioId}?version=${row.version}`}>{row.version}</Link>,
    },
    { key: 'at', header: words.writtenAt, cell: (row) => showMoment(row.writtenAt) },
    { key: 'by', header: words.writtenBy, cell: (row) => row.writtenBy },
    { key: 'note', header: words.note, cell: (row) => row.note ?? '' },
    { key: 'print', header: words.fingerprint, cell: (row) => <code className="fingerprint">{row.fingerprint}</code> },
  ];
}
