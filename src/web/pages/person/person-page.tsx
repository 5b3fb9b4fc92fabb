import { useState } from 'react';
import { useParams } from 'react-router';
import { getPerson, getPersonHistory } from '../../api/people.ts';
import { BackLink } from '../../components/back-link.tsx';
import { showMoment } from '../../components/dates.ts';
import { Failure } from '../../components/failure.tsx';
import { FailurePage } from '../../components/failure-page.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { useLoad } from '../../components/use-load.ts';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import { useSignedIn } from '../../session/session-context.tsx';
import { ConsentSection } from './consent-section.tsx';
import { FactForm } from './fact-form.tsx';
import { HistorySection } from './history-section.tsx';
import { InspectionSection } from './inspection-section.tsx';
import { KnownAt } from './known-at.tsx';
import { RecordSection } from './record-section.tsx';
import { words } from './words.ts';

/** One employee: what is known and believed, what the law says of it, consent, and everything ever recorded. */
export function PersonPage() {
  const { personId = '' } = useParams();
  const { role, person: viewer } = useSignedIn();
  const [knownAt, setKnownAt] = useState<string | undefined>(undefined);
  const seesHistory = role === 'hr' || role === 'teacher';
  const record = useLoad((signal) => getPerson(personId, knownAt, signal), [personId, knownAt]);
  const history = useLoad(
    async (signal) => (seesHistory ? await getPersonHistory(personId, signal) : null),
    [personId, seesHistory],
  );
  const reload = () => {
    record.reload();
    history.reload();
  };
  if (record.loaded.state === 'loading') return <Loading what="the employee" />;
  if (record.loaded.state === 'failed') return <FailurePage error={record.loaded.error} retry={record.reload} />;
  const employee = record.loaded.value;
  const isOwn = viewer.personId === personId;
  const kept = history.loaded.state === 'ready' ? history.loaded.value : null;
  return (
    <>
      {!isOwn && <BackLink to="/people">{words.back}</BackLink>}
      <Page title={isOwn ? words.ownTitle : employee.person.name}>
        <VisibilityLine text={words.visibility(isOwn)} />
        <KnownAt onShow={setKnownAt} />
        <RecordSection
          record={employee}
          title={knownAt === undefined ? words.now : words.believed(showMoment(knownAt))}
        />
        {knownAt === undefined && <ConsentSection record={employee} onChanged={reload} />}
        {employee.allowedActions.includes('request-inspection') && (
          <InspectionSection personId={personId} onAsked={reload} />
        )}
        {employee.allowedActions.includes('record') && kept !== null && (
          <FactForm personId={personId} etag={kept.etag} onRecorded={reload} />
        )}
        {history.loaded.state === 'failed' && <Failure error={history.loaded.error} retry={history.reload} />}
        {kept !== null && <HistorySection facts={kept.value.items} />}
      </Page>
    </>
  );
}
