import { Link, useParams } from 'react-router';
import { getEvaluation } from '../../api/evaluations.ts';
import { getRating } from '../../api/ratings.ts';
import type { Rating } from '../../api/types.ts';
import { Alert } from '../../components/alert.tsx';
import { BackLink } from '../../components/back-link.tsx';
import { showMoment } from '../../components/dates.ts';
import { Facts } from '../../components/facts.tsx';
import { FailurePage } from '../../components/failure-page.tsx';
import { Loading } from '../../components/loading.tsx';
import { Notices } from '../../components/notices.tsx';
import { Page } from '../../components/page.tsx';
import { useLoad } from '../../components/use-load.ts';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import { useSignedIn } from '../../session/session-context.tsx';
import { Explanation } from './explanation.tsx';
import { OutcomeView } from './outcome-view.tsx';
import { TraceTable } from './trace-table.tsx';
import { WhatIfSection } from './what-if/what-if-section.tsx';
import { words } from './words.ts';

/** A recorded rating: the result, how it came about in sentences, every step as a table, and how to check it. */
export function RatingPage() {
  const { role } = useSignedIn();
  const { evaluationId = '', ratingId = '' } = useParams();
  const { loaded, reload } = useLoad(
    async (signal) => {
      const [evaluation, rating] = await Promise.all([
        getEvaluation(evaluationId, signal),
        getRating(evaluationId, ratingId, signal),
      ]);
      return { evaluation: evaluation.value, rating };
    },
    [evaluationId, ratingId],
  );
  if (loaded.state === 'loading') return <Loading what="the rating" />;
  if (loaded.state === 'failed') return <FailurePage error={loaded.error} retry={reload} />;

  const { evaluation, rating } = loaded.value;
  const titles = new Map(evaluation.components.map((component) => [component.key, component.title]));
  return (
    <>
      <BackLink to={`/evaluations/${evaluationId}`}>{words.back}</BackLink>
      <Page title={words.title(evaluation.teacher.name)}>
        {!rating.isCurrent && (
          <Alert kind="warning">
            <p>{words.superseded}</p>
          </Alert>
        )}
        <OutcomeView outcome={rating.outcome} />
        <Facts
          facts={[
            { label: words.school, value: evaluation.school.name },
            { label: words.schoolYear, value: evaluation.schoolYear },
            { label: words.recorded, value: showMoment(rating.scoredAt) },
            { label: words.recordedBy, value: rating.scoredBy?.name ?? words.theService },
          ]}
        />
        {rating.reason !== null && <p>{words.replaced(rating.reason)}</p>}
        <VisibilityLine text={role === 'teacher' ? words.visibleToTeacher : words.visibleToStaff} />
        <Notices notices={rating.notices} />
        <Explanation sentences={rating.explanation.sentences} />
        <TraceTable steps={rating.explanation.steps} componentTitles={titles} />
        <p className="download no-print">
          <a
            className="usa-button"
            href={`/api/v1/evaluations/${evaluationId}/ratings/${ratingId}/explanation.xlsx`}
            download
          >
            {words.download}
          </a>
          <span className="download__hint">{words.downloadHint}</span>
        </p>
        <WhatIfSection evaluationId={evaluationId} ratingId={ratingId} />
        <PolicyAndFingerprints rating={rating} />
        <p className="no-print">
          <button type="button" className="usa-button usa-button--outline" onClick={() => window.print()}>
            {words.print}
          </button>
        </p>
      </Page>
    </>
  );
}

function PolicyAndFingerprints({ rating }: { rating: Rating }) {
  const { policy } = rating;
  return (
    <section aria-labelledby="policy-title">
      <h2 id="policy-title">{words.policyTitle}</h2>
      <p>{words.policyLead}</p>
      <Facts
        facts={[
          {
            label: words.policy,
            value: <Link to={`/policies/${policy.policyVersionId}`}>{words.policyVersion(policy)}</Link>,
          },
          { label: words.policyFingerprint, value: <code className="fingerprint">{policy.fingerprint}</code> },
          { label: words.inputsFingerprint, value: <code className="fingerprint">{rating.inputsFingerprint}</code> },
        ]}
      />
      <details className="disclosure no-print">
        <summary>{words.inputs}</summary>
        <pre className="document" tabIndex={0} role="region" aria-label={words.inputs}>
          {JSON.stringify(rating.inputs, null, 2)}
        </pre>
      </details>
    </section>
  );
}
