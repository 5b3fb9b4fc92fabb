import { useParams } from 'react-router';
import { getDraft } from '../../api/policy-drafts.ts';
import { Alert } from '../../components/alert.tsx';
import { BackLink } from '../../components/back-link.tsx';
import { FailurePage } from '../../components/failure-page.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { useLoad } from '../../components/use-load.ts';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import { DraftEditor } from './draft-editor.tsx';
import { words } from './words.ts';

/** The page on which a draft is written, checked, tried out and published. */
export function PolicyDraftPage() {
  const { policyVersionId = '' } = useParams();
  const { loaded, reload } = useLoad((signal) => getDraft(policyVersionId, signal), [policyVersionId]);
  if (loaded.state === 'loading') return <Loading what="the draft" />;
  if (loaded.state === 'failed') return <FailurePage error={loaded.error} retry={reload} />;

  const { value: policy } = loaded.value;
  return (
    <>
      <BackLink to={`/policies/${policyVersionId}`}>{words.back}</BackLink>
      <Page title={words.title(policy.title, policy.version)}>
        {policy.status === 'published' ? (
          <Alert kind="info">
            <p>{words.isPublished}</p>
          </Alert>
        ) : (
          <>
            <VisibilityLine text={words.visibleTo} />
            <DraftEditor loaded={loaded.value} />
          </>
        )}
      </Page>
    </>
  );
}
