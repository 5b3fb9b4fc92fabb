/** One proposal in the brief: what it changes, what the law says of it, what it does to the cohort. */
import type { Finding } from '../../../rules/finding.ts';
import { inWords, localDateOf } from '../../../rules/local-date.ts';
import { standingWords } from '../order/refusals.ts';
import type { Proposal } from '../shapes.ts';
import { type BriefPart, type BriefSection, heading, list, paragraph, table } from './document.ts';
import { countIn, percentOf } from './numbers.ts';

const severities: Readonly<Record<Finding['severity'], string>> = {
  BLOCK: 'Blocks',
  WARN: 'Warning',
  BREACH: 'Breach',
  INFO: 'Information',
};

const weights = ({ weights: rows }: Proposal): BriefPart[] =>
  table(
    'Weights, as shares of the whole',
    { Component: 3, Now: 1, Proposed: 1 },
    rows.map(({ title, current, proposed }) => [title, percentOf(current), percentOf(proposed)]),
  );

function law({ findings }: Proposal): BriefPart[] {
  if (findings.length === 0) return [paragraph('No rule of law that was asked had anything to say.')];
  const rows = findings.map(({ rule, severity, sentence, remedy, citation }) => [
    rule,
    severities[severity],
    sentence,
    `${citation.section}${citation.confirmWithCounsel ? ' (confirm with counsel)' : ''}`,
    remedy,
  ]);
  return table(
    'Findings when it was tabled, if it took effect with nothing more on record',
    { Rule: 1, Kind: 2, Finding: 6, Section: 3, Remedy: 5 },
    rows,
  );
}

function migration({ impact: { migration: moves } }: Proposal): BriefPart[] {
  if (moves === null) return [];
  const { rows, columns, cells, rowTotals, columnTotals, total } = moves;
  const widths = Object.fromEntries([
    ['Rating now', 3],
    ...columns.map(({ label }): [string, number] => [`${label} as proposed`, 2]),
    ['All', 2],
  ]);
  const body = rows.map(({ label }, index) => {
    const all = rowTotals[index];
    return [label, ...(cells[index] ?? []).map(countIn), all ? countIn(all) : ''];
  });
  return table('How many hold which rating', widths, [...body, ['All', ...columnTotals.map(countIn), String(total)]]);
}

/** @param timeZone the district's */
export function proposalSection(proposal: Proposal, timeZone: string): BriefSection {
  const { number, side, title, answers, rationale, difference, impact, fingerprints, command } = proposal;
  const day = inWords(localDateOf(proposal.tabledAt, timeZone));
  const answering = answers ? ` It answers proposal ${answers.number} of the ${answers.side}.` : '';
  return {
    sheet: `Proposal ${number}`,
    parts: [
      heading(2, `Proposal ${number} of the ${side}: ${title}`),
      paragraph(`Tabled on ${day} by ${proposal.tabledBy}. It ${standingWords[proposal.state]}.${answering}`),
      heading(3, 'Why'),
      paragraph(rationale),
      heading(3, 'What it changes'),
      ...(difference.sentences.length === 0 ? [paragraph('Nothing: it proposes the policy as it is.')] : []),
      ...list(difference.sentences),
      ...weights(proposal),
      heading(3, 'What the law says'),
      ...law(proposal),
      heading(3, 'What it would do to the cohort'),
      ...list(impact.sentences),
      ...(impact.unchanged === null ? [] : [paragraph(impact.unchanged)]),
      ...migration(proposal),
      heading(3, 'How to get the same numbers'),
      paragraph(command),
      ...table('Fingerprints', { What: 1, Fingerprint: 4 }, [
        ['Policy', fingerprints.policy],
        ['Cohort', fingerprints.cohort],
        ['Scenario', fingerprints.scenario],
      ]),
    ],
  };
}
