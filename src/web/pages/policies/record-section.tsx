import { useState } from 'react';
import { getPlanRecords } from '../../api/plan-records.ts';
import type { Policy } from '../../api/types.ts';
import { Alert } from '../../components/alert.tsx';
import { Failure } from '../../components/failure.tsx';
import { useLoad } from '../../components/use-load.ts';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import { RecordForm } from './record-form.tsx';
import { RecordView } from './record-view.tsx';
import { words } from './record-words.ts';

/** What happened around a version: to read, and for those who may, to add to. */
export function RecordSection({ policy, onRecorded }: { policy: Policy; onRecorded: () => void }) {
  const { policyVersionId, allowedActions } = policy;
  const [isWriting, setIsWriting] = useState(false);
  const [isSaved, setIsSaved] = useState(false);
  const { loaded, reload } = useLoad((signal) => getPlanRecords(policyVersionId, signal), [policyVersionId]);
  const saved = () => {
    setIsWriting(false);
    setIsSaved(true);
    reload();
    onRecorded();
  };
  return (
    <section aria-labelledby="record-title">
      <h2 id="record-title">{words.title}</h2>
      <p>{words.lead}</p>
      <VisibilityLine text={words.visibleTo} />
      {isSaved && <Alert kind="success" title={words.saved} announce />}
      {loaded.state === 'failed' && <Failure error={loaded.error} retry={reload} />}
      {loaded.state === 'ready' && (
        <>
          {loaded.value.value.current === null ? (
            <p className="empty">{words.nothing}</p>
          ) : (
            <RecordView record={loaded.value.value.current} policy={policy} />
          )}
          {loaded.value.value.earlier.length > 0 && <p>{words.earlier(loaded.value.value.earlier.length)}</p>}
          {isWriting && (
            <RecordForm
              policy={policy}
              current={loaded.value.value.current}
              etag={loaded.value.etag}
              onSaved={saved}
              onCancel={() => setIsWriting(false)}
            />
          )}
        </>
      )}
      {allowedActions.includes('record') && !isWriting && (
        <div className="button-row no-print">
          <button
            type="button"
            className="usa-button usa-button--outline"
            onClick={() => {
              setIsSaved(false);
              setIsWriting(true);
            }}
          >
            {words.add}
          </button>
        </div>
      )}
    </section>
  );
}
