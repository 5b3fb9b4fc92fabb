/** The bargaining brief of a negotiation: what both sides may show to those they speak for. */
import { inWords, localDate, localDateOf } from '../../../rules/local-date.ts';
import type { BargainingStepView, NegotiationView } from '../shapes.ts';
import { type Brief, type BriefSection, heading, list, paragraph, table } from './document.ts';
import { proposalSection } from './proposal-section.ts';

/** When the brief is written, and where: days are those of the district. */
export interface Written {
  at: Date;
  timeZone: string;
}

const states: Readonly<Record<NegotiationView['state'], string>> = {
  open: 'Bargaining is open.',
  'tentatively-agreed': 'Both sides agree tentatively; the members of the union have not voted yet.',
  ratified: 'The union has ratified; the governing board has not voted yet.',
  adopted: 'The governing board has adopted what was agreed.',
};

const version = ({ title, version: number }: NegotiationView['policy']): string => `${title}, version ${number}`;

function facts(negotiation: NegotiationView, { timeZone }: Written): BriefSection {
  const { policy, cohort, openedAt, openedBy, proposals, adopted } = negotiation;
  const [first] = proposals;
  return {
    sheet: 'Facts',
    parts: [
      heading(2, 'The parties and the facts they share'),
      paragraph(
        'The parties are the union, which speaks for the certificated employees, and the district. Both sides model on the same policy and the same cohort; equal fingerprints mean equal contents.',
      ),
      ...table('What is bargained over', { Fact: 1, Value: 3 }, [
        ['Policy', version(policy)],
        ...(first ? [['Fingerprint of the policy', first.fingerprints.policy]] : []),
        ['Cohort', `${cohort.title}, school year ${cohort.schoolYear}, ${cohort.size} rows`],
        ['Fingerprint of the cohort', cohort.fingerprint],
        [
          'Published numbers',
          `each stands for at least ${cohort.threshold} rows; what is smaller is hidden or given as a range`,
        ],
        ['Opened', `${inWords(localDateOf(openedAt, timeZone))} by ${openedBy}`],
        ...(adopted ? [['Adopted', version(adopted)]] : []),
      ]),
    ],
  };
}

function voteOf({ on, votesFor, votesAgainst }: BargainingStepView): string {
  return on === null ? '' : `${inWords(localDate(on))}: ${votesFor ?? 0} for, ${votesAgainst ?? 0} against`;
}

function steps({ steps: rows }: NegotiationView, { timeZone }: Written): BriefSection {
  return {
    sheet: 'Steps',
    parts: [
      heading(2, 'What happened, in order'),
      ...(rows.length === 0 ? [paragraph('Nothing was tabled yet.')] : []),
      ...table(
        'Steps; none is ever changed or taken out',
        { 'No.': 1, Recorded: 3, Step: 6, Vote: 4, 'Reference and note': 5, By: 3 },
        rows.map((step) => [
          String(step.sequence),
          inWords(localDateOf(step.recordedAt, timeZone)),
          step.sentence,
          voteOf(step),
          [step.reference, step.note].filter((text) => text !== null).join('. '),
          step.recordedBy,
        ]),
      ),
    ],
  };
}

function reading({ whoCanSee }: NegotiationView): BriefSection {
  return {
    sheet: 'How to read this',
    parts: [
      heading(2, 'How to read this'),
      ...list([
        'Findings are what the rules of law said when a proposal was tabled. They are no legal advice; where it says so, confirm with counsel.',
        'Impact is worked out on the frozen cohort, not on the people who will be evaluated.',
        'A command gives the same numbers on the server, from the policy and cohort with these fingerprints.',
        `Who can see the negotiation: ${whoCanSee}`,
      ]),
    ],
  };
}

/** The brief as it stands now. */
export function briefOf(negotiation: NegotiationView, written: Written): Brief {
  const day = inWords(localDateOf(written.at, written.timeZone));
  const count = negotiation.proposals.length;
  return {
    title: `Bargaining brief: ${negotiation.title}`,
    lead: `${states[negotiation.state]} ${count} ${count === 1 ? 'proposal was' : 'proposals were'} tabled. As of ${day}.`,
    sections: [
      facts(negotiation, written),
      ...negotiation.proposals.map((proposal) => proposalSection(proposal, written.timeZone)),
      steps(negotiation, written),
      reading(negotiation),
    ],
  };
}
