import { useParams } from 'react-router';
import { getCopy, getTimeline } from '../../api/evaluation-life.ts';
import { getEvaluation } from '../../api/evaluations.ts';
import { BackLink } from '../../components/back-link.tsx';
import { criterionInWords } from '../../components/criterion-words.ts';
import { showDay } from '../../components/dates.ts';
import { Facts } from '../../components/facts.tsx';
import { FailurePage } from '../../components/failure-page.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { useLoad } from '../../components/use-load.ts';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import { stepInWords } from '../evaluation/timeline-words.ts';
import { words } from './words.ts';
import { readDocument } from './written-document.ts';

/** The written evaluation as it was drafted or issued. */
export function IssuedCopyPage() {
  const { evaluationId = '', stepId = '' } = useParams();
  const { loaded, reload } = useLoad(
    async (signal) => {
      const [evaluation, record, copy] = await Promise.all([
        getEvaluation(evaluationId, signal),
        getTimeline(evaluationId, signal),
        getCopy(evaluationId, stepId, signal),
      ]);
      return {
        teacher: evaluation.value.teacher.name,
        step: record.steps.find((each) => each.stepId === stepId),
        copy,
      };
    },
    [evaluationId, stepId],
  );
  if (loaded.state === 'loading') return <Loading what="the written evaluation" />;
  if (loaded.state === 'failed') return <FailurePage error={loaded.error} retry={reload} />;

  const { teacher, step, copy } = loaded.value;
  const { rating, criteria, responsibilities, evidence, recommendations } = readDocument(copy);
  return (
    <>
      <BackLink to={`/evaluations/${evaluationId}`}>{words.back}</BackLink>
      <Page title={words.title(teacher)} lead={<p>{words.lead}</p>}>
        <VisibilityLine text={words.visibleTo} />
        <Facts
          facts={[
            { label: words.step, value: step ? stepInWords(step) : words.none },
            { label: words.day, value: step ? showDay(step.occurredOn) : words.none },
            { label: words.by, value: step?.recordedBy?.name ?? words.none },
            { label: words.rating, value: rating?.label ?? words.noRating },
            { label: words.composite, value: rating?.compositeDecimal ?? words.none },
            { label: words.fingerprint, value: <code className="fingerprint">{copy.fingerprint}</code> },
          ]}
        />
        <Part
          id="criteria"
          title={words.criteria}
          entries={criteria.map(({ criterion, finding, isBelowStandard }) => ({
            title: criterionInWords(criterion),
            text: finding,
            isBelow: isBelowStandard,
          }))}
        />
        {responsibilities.length > 0 && (
          <Part
            id="responsibilities"
            title={words.responsibilities}
            entries={responsibilities.map(({ title, finding, isBelowStandard }) => ({
              title,
              text: finding,
              isBelow: isBelowStandard === true,
            }))}
          />
        )}
        <Part
          id="evidence"
          title={words.evidence}
          entries={evidence.map(({ title, metric, dataYear }) => ({ title, text: `${metric}, ${dataYear}` }))}
        />
        <Part
          id="recommendations"
          title={words.recommendations}
          entries={recommendations.map(({ about, recommendation }) => ({ title: about, text: recommendation }))}
        />
      </Page>
    </>
  );
}

interface Entry {
  title: string;
  text: string;
  isBelow?: boolean;
}

function Part({ id, title, entries }: { id: string; title: string; entries: readonly Entry[] }) {
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {entries.length === 0 && <p className="absent">{words.nothing}</p>}
      {entries.map((entry, index) => (
        // A copy never changes, so that an entry is known by its place.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index}>
          {entry.title !== '' && <h3>{entry.title}</h3>}
          {entry.isBelow === true && (
            <p>
              <strong>{words.below}</strong>
            </p>
          )}
          <p className="own-words">{entry.text === '' ? words.nothing : entry.text}</p>
        </div>
      ))}
    </section>
  );
}
