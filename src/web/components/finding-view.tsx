import type { ReactNode } from 'react';
import type { Finding } from '../api/types.ts';
import { confirmWithCounsel, severityInWords } from './finding-words.ts';

/** What a rule of law found: what is the case, by which section, and what to do about it. */
export function FindingView({ finding, children }: { finding: Finding; children?: ReactNode }) {
  const { severity, sentence, remedy, rule, citation } = finding;
  return (
    <div className={`finding finding--${severity.toLowerCase()}`}>
      <p className="finding__sentence">
        <strong>{severityInWords(severity)}.</strong> {sentence}
      </p>
      {remedy !== '' && <p>{remedy}</p>}
      <p className="small-print">
        Rule {rule}, <Section citation={citation} />
        {citation.confirmWithCounsel && <strong>. {confirmWithCounsel}.</strong>}
      </p>
      {children}
    </div>
  );
}

/** The section, as a link to where its text was read when that is known. */
function Section({ citation: { section, url } }: { citation: Finding['citation'] }) {
  return url === undefined ? section : <a href={url}>{section}</a>;
}
