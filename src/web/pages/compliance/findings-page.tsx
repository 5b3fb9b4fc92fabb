import { Link, useSearchParams } from 'react-router';
import { type FindingFilter, listFindings } from '../../api/compliance.ts';
import { BackLink } from '../../components/back-link.tsx';
import { showMoment } from '../../components/dates.ts';
import { Failure } from '../../components/failure.tsx';
import { FindingView } from '../../components/finding-view.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { Pager } from '../../components/pager.tsx';
import { useLoad } from '../../components/use-load.ts';
import { words } from './words.ts';

/** The stored findings behind a number, the latest first. */
export function FindingsPage() {
  const [address] = useSearchParams();
  const { loaded, reload } = useLoad(
    (signal) => listFindings(Object.fromEntries(address) as FindingFilter, signal),
    [address.toString()],
  );
  const filter = new URLSearchParams(address);
  filter.delete('cursor');
  return (
    <>
      <BackLink to="/compliance">{words.back}</BackLink>
      <Page title={words.findingsTitle}>
        <p>
          <a href={`/api/v1/compliance/findings.csv?${filter}`} download>
            {words.downloadFindings}
          </a>
        </p>
        {loaded.state === 'loading' && <Loading what="findings" />}
        {loaded.state === 'failed' && <Failure error={loaded.error} retry={reload} />}
        {loaded.state === 'ready' && (
          <>
            {loaded.value.items.length === 0 && <p role="status">{words.none}</p>}
            <ul className="findings">
              {loaded.value.items.map(({ evaluationId, teacher, school, schoolYear, finding, recordedAt }) => (
                <li key={`${evaluationId} ${finding.rule} ${finding.code} ${recordedAt}`}>
                  <FindingView finding={finding}>
                    <p>
                      <Link to={`/evaluations/${evaluationId}`}>
                        {teacher.name}, {schoolYear}
                      </Link>
                      , {school.name}. {words.recorded} {showMoment(recordedAt)}.
                    </p>
                  </FindingView>
                </li>
              ))}
            </ul>
            <Pager address={address} nextCursor={loaded.value.nextCursor} />
          </>
        )}
      </Page>
    </>
  );
}
