/** Words of a reminder. Dates are written out, so that a message that arrives late says nothing wrong. */
import { inWords } from '../../rules/local-date.ts';
import type { Item } from './items.ts';

/** Lines of one kind at most; the rest is a number. */
const linesAtMost = 40;

const nearestFirst = (one: Item, other: Item): number =>
  one.dueOn.localeCompare(other.dueOn) || one.title.localeCompare(other.title);

function lineOf({ title, dueOn, source, about, evaluationId, count }: Item): string {
  const whose = about === null ? '' : `${about}: `;
  const number = evaluationId === null ? ` (${count} ${count === 1 ? 'evaluation' : 'evaluations'})` : '';
  return `- ${whose}${title}${number}, by ${inWords(dueOn)}. ${source}`;
}

function paragraph(heading: string, items: readonly Item[]): string[] {
  if (items.length === 0) return [];
  const shown = items.toSorted(nearestFirst).slice(0, linesAtMost).map(lineOf);
  const more = items.length - shown.length;
  return [heading, ...shown, ...(more > 0 ? [`- and ${more} more`] : []), ''];
}

/** Subject and text for what somebody is reminded of now. @param items one at least */
export function compose(items: readonly Item[]): { subject: string; text: string } {
  const passed = items.filter(({ stage }) => stage === 0);
  const coming = items.filter(({ stage }) => stage !== 0);
  const next = coming.toSorted(nearestFirst)[0];
  const subject = [
    ...(passed.length > 0 ? ['dates have passed'] : []),
    ...(next ? [`next date ${inWords(next.dueOn)}`] : []),
  ].join(', ');
  const text = [
    ...paragraph('Passed and not recorded as done:', passed),
    ...paragraph('Due soon:', coming),
    'Sign in for the details.',
  ].join('\n');
  return { subject: `Evaluation dates: ${subject}`, text };
}
