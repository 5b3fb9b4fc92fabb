/** What an act on a proposal asks for, as a form holds it: text in every field. */
import type { FieldError } from '../../components/error-summary.tsx';
import { today } from '../../components/dates.ts';
import { type DialogAct, fieldWords as words } from './act-words.ts';

export interface ActValues {
  note: string;
  on: string;
  votesFor: string;
  votesAgainst: string;
  reference: string;
  bargainingReference: string;
  adviceOn: string;
  adviceReference: string;
}

/** A form that nobody has filled in. */
export const blankAct = (): ActValues => ({
  note: '',
  on: today(),
  votesFor: '',
  votesAgainst: '',
  reference: '',
  bargainingReference: '',
  adviceOn: '',
  adviceReference: '',
});

const wholeNumber = /^\d{1,6}$/;
const isBlank = (text: string) => text.trim() === '';

/** What is still to be filled in before the act can be sent, in the order of the form. */
export function missingIn(act: DialogAct, values: ActValues): FieldError[] {
  if (act === 'withdraw' || act === 'agree') return [];
  const { on, votesFor, votesAgainst, reference, bargainingReference, adviceOn, adviceReference } = values;
  const asked: [boolean, string, string][] = [
    [on === '', 'act-on', words.dayMissing],
    [!wholeNumber.test(votesFor.trim()), 'act-votes-for', words.votesForMissing],
    [!wholeNumber.test(votesAgainst.trim()), 'act-votes-against', words.votesAgainstMissing],
    [isBlank(reference), 'act-reference', words.referenceMissing],
    [act === 'adopt' && isBlank(bargainingReference), 'act-bargaining', words.bargainingMissing],
    [act === 'adopt' && adviceOn === '' && !isBlank(adviceReference), 'act-advice-on', words.adviceHalf],
    [act === 'adopt' && adviceOn !== '' && isBlank(adviceReference), 'act-advice-reference', words.adviceHalf],
  ];
  return asked.flatMap(([isMissing, field, message]) => (isMissing ? [{ field, message }] : []));
}

/** A vote as the service takes it; only for values that nothing is missing in. */
export function voteOf({ on, votesFor, votesAgainst, reference }: ActValues) {
  return { on, votesFor: Number(votesFor), votesAgainst: Number(votesAgainst), reference: reference.trim() };
}

/** A note, or nothing where none was written. */
export const noteOf = ({ note }: ActValues) => (isBlank(note) ? {} : { note: note.trim() });

/** What goes with an adoption besides the vote. */
export function bargainingOf({ bargainingReference, adviceOn, adviceReference }: ActValues) {
  return {
    bargainingReference: bargainingReference.trim(),
    ...(adviceOn === '' ? {} : { adviceOn, adviceReference: adviceReference.trim() }),
  };
}
