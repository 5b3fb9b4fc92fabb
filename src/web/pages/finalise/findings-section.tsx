import { Link } from 'react-router';
import type { Finding, GuidedFindings } from '../../api/types.ts';
import { Alert } from '../../components/alert.tsx';
import { showDay } from '../../components/dates.ts';
import { FindingView } from '../../components/finding-view.tsx';
import { mendingOf } from './mending.ts';
import { words } from './words.ts';

/** What the law finds now, the gravest first: what blocks, what needs a word, what goes on record, what comes later. */
export function FindingsSection({ guided, evaluationId }: { guided: GuidedFindings; evaluationId: string }) {
  const now = guided.findings.filter(({ counts }) => counts).map(({ finding }) => finding);
  const later = guided.findings.filter(({ counts }) => !counts).map(({ finding }) => finding);
  const of = (severity: Finding['severity']) => now.filter((finding) => finding.severity === severity);
  const blocks = of('BLOCK');
  const information = of('INFO');
  return (
    <section aria-labelledby="blocks-title">
      <h2 id="blocks-title">{words.blocks}</h2>
      <p className="small-print">{words.asOf(showDay(guided.asOf))}</p>
      {blocks.length === 0 ? (
        <Alert kind="success" title={words.noBlocks} />
      ) : (
        <List findings={blocks} text={words.blocksText} evaluationId={evaluationId} />
      )}
      <Group title={words.warnings} text={words.warningsText} findings={of('WARN')} evaluationId={evaluationId} />
      <Group title={words.breaches} text={words.breachesText} findings={of('BREACH')} evaluationId={evaluationId} />
      <Group title={words.later} findings={later} evaluationId={evaluationId} />
      {information.length > 0 && (
        <details className="disclosure">
          <summary>{words.information(information.length)}</summary>
          <List findings={information} evaluationId={evaluationId} />
        </details>
      )}
    </section>
  );
}

interface GroupProps {
  findings: readonly Finding[];
  text?: string;
  evaluationId: string;
}

function Group({ title, ...group }: GroupProps & { title: string }) {
  if (group.findings.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <List {...group} />
    </>
  );
}

function List({ findings, text, evaluationId }: GroupProps) {
  return (
    <>
      {text !== undefined && <p>{text}</p>}
      <ul className="findings">
        {findings.map((finding) => (
          <li key={`${finding.rule} ${finding.code} ${finding.sentence}`}>
            <FindingView finding={finding}>
              <Mend finding={finding} evaluationId={evaluationId} />
            </FindingView>
          </li>
        ))}
      </ul>
    </>
  );
}

function Mend({ finding, evaluationId }: { finding: Finding; evaluationId: string }) {
  const place = mendingOf(finding);
  if (!place) return null;
  return (
    <p>
      <Link to={`/evaluations/${evaluationId}${place.path}`}>{place.label}</Link>
    </p>
  );
}
