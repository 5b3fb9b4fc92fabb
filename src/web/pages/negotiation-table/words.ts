import type { Side } from '../../api/negotiation-types.ts';
import { otherSide, sideAsLabel, sideInWords } from '../../components/side-words.ts';

/** The words of the page on which a side tables a proposal. */
export const words = {
  back: 'Back to the negotiation',
  title: (isCounter: boolean) => (isCounter ? 'Table a counter-proposal' : 'Table a proposal'),
  lead: 'A proposal is one version of a draft of your side. It is tabled as it is now; later changes of the draft do not change it.',
  visibleNow: (side: Side) =>
    `only the negotiators of ${sideInWords(side)}, until you table it. Then ${sideInWords(otherSide(side))}, human resources and the system administrator can read it too.`,
  noSide: 'Only the negotiators of the two sides table proposals.',
  closed: 'No proposal can be tabled in this negotiation now.',
  noDrafts: 'Your side has no drafts over this policy and these facts yet.',
  model: 'Model weights and keep a draft',
  draft: 'Draft of your side',
  choose: 'Choose one',
  draftOption: (title: string, version: number) => `${title} (version ${version})`,
  chooseFirst: 'Choose the draft that you want to table.',
  content: 'What you would table',
  version: (version: number) => `Version ${version} of the draft`,
  openDraft: 'Look at the draft again',
  changes: 'What it changes',
  noChanges: 'It changes nothing in the policy.',
  problems: 'This draft does not fit the policy',
  problemsText: 'Mend the draft first. Then it can be tabled.',
  answers: 'Which proposal it answers',
  answersNone: 'None: it stands for itself',
  answersOption: (number: number, side: Side, title: string) => `Proposal ${number} of ${sideInWords(side)}: ${title}`,
  name: 'Title of the proposal',
  rationale: 'Why',
  rationaleHint: (side: Side) => `${sideAsLabel(otherSide(side))} reads this.`,
  kept: 'What you type stays in this tab until you table it.',
  table: 'Table the proposal',
  nameMissing: 'Give the proposal a title.',
  rationaleMissing: 'Say why your side proposes this.',
  confirmTitle: 'Put this proposal on the table?',
  confirm: (side: Side) =>
    `${sideAsLabel(otherSide(side))} can read it at once, with its rationale. It can be withdrawn, but it stays on record and cannot be changed.`,
  confirmCounter: (number: number, side: Side) => `Proposal ${number} of ${sideInWords(side)} counts as answered then.`,
} as const;
