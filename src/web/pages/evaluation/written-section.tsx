import { Link } from 'react-router';
import type { Evaluation, Writing } from '../../api/types.ts';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import { words } from './words.ts';

/** What is written beside the rating: where it is read and entered, how far it is, and who sees it. */
export function WrittenSection({
  evaluation,
  writing,
  isOwn,
}: {
  evaluation: Evaluation;
  writing: Writing;
  isOwn: boolean;
}) {
  const path = `/evaluations/${evaluation.evaluationId}`;
  const isShared = writing.criteria.some((criterion) => criterion.isShared);
  const items = writing.evidence.filter(({ isWithdrawn }) => !isWithdrawn).length;
  const texts = writing.criteria.filter(({ finding }) => finding.trim() !== '').length;
  const recommendations = writing.recommendations.filter(({ isWithdrawn }) => !isWithdrawn).length;
  const followUp = writing.notices.length + writing.plans.length + writing.referrals.length;
  const visible = isOwn ? words.writtenVisibleToTeacher : isShared ? words.writtenShared : words.writtenDraft;
  return (
    <section aria-labelledby="written-title">
      <h2 id="written-title">{words.written}</h2>
      <VisibilityLine text={visible} />
      <ul className="places">
        <Place to={`${path}/pupil-progress`} title={words.evidence} text={words.evidenceCount(items)} />
        <Place to={`${path}/writing`} title={words.findings} text={words.findingsCount(texts, recommendations)} />
        {(!isOwn || followUp > 0) && (
          <Place to={`${path}/assistance`} title={words.assistance} text={words.assistanceCount(followUp)} />
        )}
      </ul>
    </section>
  );
}

function Place({ to, title, text }: { to: string; title: string; text: string }) {
  return (
    <li className="card">
      <h3 className="card__title">
        <Link to={to}>{title}</Link>
      </h3>
      <p>{text}</p>
    </li>
  );
}
