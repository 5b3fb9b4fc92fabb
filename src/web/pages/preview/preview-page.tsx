import { useParams } from 'react-router';
import { getEvaluation } from '../../api/evaluations.ts';
import { previewRating } from '../../api/ratings.ts';
import { Alert } from '../../components/alert.tsx';
import { BackLink } from '../../components/back-link.tsx';
import { FailurePage } from '../../components/failure-page.tsx';
import { Loading } from '../../components/loading.tsx';
import { Notices } from '../../components/notices.tsx';
import { Page } from '../../components/page.tsx';
import { useLoad } from '../../components/use-load.ts';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import { Explanation } from '../rating/explanation.tsx';
import { OutcomeView } from '../rating/outcome-view.tsx';
import { TraceTable } from '../rating/trace-table.tsx';
import { RecordRating } from './record-rating.tsx';
import { words } from './words.ts';

/** What the rating would be now, and the step that records it. */
export function PreviewPage() {
  const { evaluationId = '' } = useParams();
  const { loaded, reload } = useLoad(
    async (signal) => {
      const [evaluation, preview] = await Promise.all([
        getEvaluation(evaluationId, signal),
        previewRating(evaluationId),
      ]);
      return { evaluation: evaluation.value, etag: evaluation.etag, preview };
    },
    [evaluationId],
  );
  if (loaded.state === 'loading') return <Loading what="the preview" />;
  const back = <BackLink to={`/evaluations/${evaluationId}`}>{words.back}</BackLink>;
  if (loaded.state === 'failed') {
    return (
      <>
        {back}
        <FailurePage error={loaded.error} retry={reload} />
      </>
    );
  }

  const { evaluation, etag, preview } = loaded.value;
  const drafts = evaluation.observations.filter((observation) => observation.status === 'draft').length;
  const titles = new Map(evaluation.components.map((component) => [component.key, component.title]));
  return (
    <>
      {back}
      <Page title={words.title(evaluation.teacher.name)} lead={<p>{words.lead}</p>}>
        <VisibilityLine text={words.visibleTo} />
        {drafts > 0 && (
          <Alert kind="warning">
            <p>{words.drafts(drafts)}</p>
          </Alert>
        )}
        <OutcomeView outcome={preview.outcome} />
        <p>{words.policy(preview.policy.title, preview.policy.version)}</p>
        <Notices notices={preview.notices} />
        <RecordRating evaluation={evaluation} etag={etag} onChanged={reload} />
        <Explanation sentences={preview.outcome.trace.map((step) => step.sentence)} />
        <TraceTable steps={preview.outcome.trace} componentTitles={titles} />
      </Page>
    </>
  );
}
