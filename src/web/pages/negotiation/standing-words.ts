import type { Side } from '../../api/negotiation-types.ts';
import { otherSide, sideAsLabel, sideInWords } from '../../components/side-words.ts';

const on = (day: string | null) => (day === null ? '' : ` on ${day}`);

/** The sentences that say where a bargaining stands and who is to move. */
export const standingWords = {
  nothingYet: 'No proposal is on the table yet.',
  nothingStands: 'No proposal is on the table now.',
  begin: 'Either side can table one.',
  onTable: (number: number, side: Side, answered: number | null) =>
    `Proposal ${number} of ${sideInWords(side)} is on the table${answered === null ? '' : `; it answers proposal ${answered}`}.`,
  answer: (side: Side) => `It is the turn of ${sideInWords(side)}: to agree, or to answer with a proposal of its own.`,
  otherAgrees: (number: number, side: Side) =>
    `${sideAsLabel(otherSide(side))} agrees to proposal ${number} of ${sideInWords(side)}.`,
  confirm: (side: Side) =>
    `It is the turn of ${sideInWords(side)}: a tentative agreement needs the word of both sides, also of the one that tabled it.`,
  agreed: (number: number) => `Both sides agree to proposal ${number}. The agreement is tentative.`,
  ratify: 'It is the turn of the union: its members vote, and the union records their ratification.',
  ratified: (number: number, day: string | null) => `The union ratified proposal ${number}${on(day)}.`,
  adopt: 'It is the turn of the district: its governing board votes, and the district records the adoption.',
  adopted: (number: number, day: string | null) => `The governing board adopted proposal ${number}${on(day)}.`,
  effect: 'What was bargained is a published policy now. Human resources puts it into effect.',
} as const;
