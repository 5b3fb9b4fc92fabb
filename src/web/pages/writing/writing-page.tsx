import { useParams } from 'react-router';
import { getEvaluation } from '../../api/evaluations.ts';
import { getWriting } from '../../api/writing.ts';
import { BackLink } from '../../components/back-link.tsx';
import { FailurePage } from '../../components/failure-page.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { useArrival } from '../../components/use-arrival.ts';
import { useLoad } from '../../components/use-load.ts';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import { useSignedIn } from '../../session/session-context.tsx';
import { CriterionCard } from './criterion-card.tsx';
import { RecommendationsSection } from './recommendations-section.tsx';
import { ResponsibilitiesSection } from './responsibilities-section.tsx';
import { words } from './words.ts';

/** Findings under the criteria, job responsibilities and recommendations: to write while open, to read otherwise. */
export function WritingPage() {
  const { person, role } = useSignedIn();
  const { evaluationId = '' } = useParams();
  const { loaded, reload } = useLoad(
    async (signal) => {
      const [evaluation, writing] = await Promise.all([
        getEvaluation(evaluationId, signal),
        getWriting(evaluationId, signal),
      ]);
      return { evaluation: evaluation.value, writing };
    },
    [evaluationId],
  );
  useArrival(loaded.state === 'ready');
  if (loaded.state === 'loading') return <Loading what="the findings" />;
  if (loaded.state === 'failed') return <FailurePage error={loaded.error} retry={reload} />;

  const { evaluation, writing } = loaded.value;
  const canWrite = evaluation.allowedActions.includes('write');
  const isShared = writing.criteria.some((criterion) => criterion.isShared);
  const part = { evaluationId, personId: person.personId, canWrite };
  const isOwn = role === 'teacher';
  const visibleTo = isOwn ? words.visibleToTeacher : isShared ? words.visibleShared : words.visibleDraft;
  return (
    <>
      <BackLink to={`/evaluations/${evaluationId}`}>{words.back}</BackLink>
      <Page title={words.title(evaluation.teacher.name)} lead={<p>{canWrite ? words.lead : words.leadToRead}</p>}>
        <VisibilityLine text={visibleTo} />
        <h2>{words.criteria}</h2>
        {isOwn && !isShared && <p className="empty">{words.nothingIssued}</p>}
        {(!isOwn || isShared) &&
          writing.criteria.map((criterion) => (
            <CriterionCard key={criterion.criterion} {...part} criterion={criterion} />
          ))}
        <ResponsibilitiesSection {...part} responsibilities={writing.responsibilities} onChanged={reload} />
        <RecommendationsSection
          {...part}
          recommendations={writing.recommendations}
          canAdd={canWrite || (evaluation.allowedActions.includes('follow-up') && evaluation.status !== 'planned')}
          onChanged={reload}
        />
      </Page>
    </>
  );
}
