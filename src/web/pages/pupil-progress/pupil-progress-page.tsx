import { useRef, useState } from 'react';
import { useParams } from 'react-router';
import { getEvaluation } from '../../api/evaluations.ts';
import { addEvidence, type EvidenceContent, getWriting, listInstruments, saveEvidence } from '../../api/writing.ts';
import type { EvidenceItem } from '../../api/types.ts';
import { Alert } from '../../components/alert.tsx';
import { BackLink } from '../../components/back-link.tsx';
import { Failure } from '../../components/failure.tsx';
import { FailurePage } from '../../components/failure-page.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { useAction } from '../../components/use-action.ts';
import { useLoad } from '../../components/use-load.ts';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import { useSignedIn } from '../../session/session-context.tsx';
import { EvidenceCard } from './evidence-card.tsx';
import { blankEvidence, contentOf } from './evidence-draft.ts';
import { EvidenceForm } from './evidence-form.tsx';
import { words } from './words.ts';

/** Evidence on pupils that was weighed, considered or cited: to enter while the evaluation is open. */
export function PupilProgressPage() {
  const { role } = useSignedIn();
  const { evaluationId = '' } = useParams();
  // What the form is for: nothing, a new entry, or the entry of this identifier.
  const [editing, setEditing] = useState<string | null>(null);
  const [done, setDone] = useState('');
  const key = useRef(crypto.randomUUID());
  const { error, run } = useAction();
  const { loaded, reload } = useLoad((signal) => load(evaluationId, signal), [evaluationId]);
  if (loaded.state === 'loading') return <Loading what="the evidence" />;
  if (loaded.state === 'failed') return <FailurePage error={loaded.error} retry={reload} />;

  const { evaluation, evidence, instruments } = loaded.value;
  const canWrite = evaluation.allowedActions.includes('write');
  const edited = evidence.find(({ evidenceItemId }) => evidenceItemId === editing);
  const open = (what: string) => {
    key.current = crypto.randomUUID();
    setDone('');
    setEditing(what);
  };
  const finish = () => {
    setEditing(null);
    setDone(words.saved);
    reload();
    window.scrollTo(0, 0);
  };
  const save = async (content: EvidenceContent) => {
    if (edited) await saveEvidence(evaluationId, edited, content);
    else await addEvidence(evaluationId, content, key.current);
    finish();
  };
  const withdraw = (item: EvidenceItem, isWithdrawn: boolean) =>
    run(async () => {
      await saveEvidence(evaluationId, item, { ...contentOf(item), isWithdrawn }).finally(reload);
    });
  return (
    <>
      <BackLink to={`/evaluations/${evaluationId}`}>{words.back}</BackLink>
      <Page title={words.title(evaluation.teacher.name)} lead={<p>{words.lead}</p>}>
        {done !== '' && <Alert kind="success" title={done} announce />}
        {error !== null && <Failure error={error} />}
        <VisibilityLine text={role === 'teacher' ? words.visibleToTeacher : words.visibleTo} />
        <section aria-labelledby="evidence-list-title">
          <h2 id="evidence-list-title">{words.list}</h2>
          {evidence.length === 0 && <p>{words.none}</p>}
          {evidence.map((item) => (
            <EvidenceCard
              key={item.evidenceItemId}
              item={item}
              instruments={instruments}
              canWrite={canWrite}
              onChange={() => open(item.evidenceItemId)}
              onWithdraw={(isWithdrawn) => withdraw(item, isWithdrawn)}
            />
          ))}
        </section>
        {canWrite && editing === null && (
          <button type="button" className="usa-button" onClick={() => open('new')}>
            {words.add}
          </button>
        )}
        {canWrite && editing !== null && (
          <EvidenceForm
            key={editing}
            title={edited ? words.changeTitle(edited.title) : words.add}
            initial={edited ? contentOf(edited) : blankEvidence(evaluation.schoolYear)}
            instruments={instruments}
            onSave={save}
            onConflict={reload}
            onCancel={() => setEditing(null)}
          />
        )}
      </Page>
    </>
  );
}

async function load(evaluationId: string, signal: AbortSignal) {
  const [evaluation, writing, instruments] = await Promise.all([
    getEvaluation(evaluationId, signal),
    getWriting(evaluationId, signal),
    listInstruments(signal),
  ]);
  return { evaluation: evaluation.value, evidence: writing.evidence, instruments };
}
