/** Duties as events of a calendar. Pure. */
import type { LocalDate } from '../../rules/local-date.ts';
import { inWords } from '../../rules/local-date.ts';
import type { DutyRow } from '../compliance/queries.ts';
import { type Entry, entryKey } from './entries.ts';
import type { CalendarEvent } from './icalendar.ts';

/** Moment that an event without a history of its own carries: it never changes into something else. */
const always = new Date('2000-01-01T00:00:00Z');

const isDone = ({ state }: DutyRow): boolean => state === 'met' || state === 'missed';

function detailsOf(duty: DutyRow, due: LocalDate): string {
  const { target_on, counting, source, confirm_with_counsel } = duty;
  return [
    `${counting}. ${source}.`,
    ...(target_on !== null && target_on !== due ? [`Last working day before it: ${inWords(target_on)}.`] : []),
    ...(confirm_with_counsel ? ['Confirm with counsel.'] : []),
  ].join('\n');
}

/**
 * One event for each duty.
 * @param nameOfPerson whose evaluation it is, as the owner may be told; undefined: the owner's own
 */
export function eventsByEvaluation(
  duties: readonly DutyRow[],
  entries: ReadonlyMap<string, Entry>,
  nameOfPerson: (personId: string) => string | undefined,
): CalendarEvent[] {
  return duties.flatMap((duty) => {
    const { due_on: day, evaluation_id, kind, evaluatee_id, title } = duty;
    const entry = entries.get(entryKey(duty));
    if (day === null || !entry) return [];
    const name = nameOfPerson(evaluatee_id);
    return [
      {
        uid: `${evaluation_id}.${kind}@fairweight`,
        day,
        summary: `${isDone(duty) ? 'Done: ' : ''}${title}${name === undefined ? '' : ` (${name})`}`,
        description: detailsOf(duty, day),
        ...entry,
      },
    ];
  });
}

/** One event for each kind and day, with the number of evaluations: nobody is named. */
export function eventsInNumbers(duties: readonly DutyRow[], districtId: string): CalendarEvent[] {
  return [...Map.groupBy(duties, ({ due_on, kind }) => `${due_on}.${kind}`)].flatMap(([key, alike]) => {
    const [first] = alike;
    if (!first || first.due_on === null) return [];
    const done = alike.filter(isDone).length;
    return [
      {
        uid: `${key}.${districtId}@fairweight`,
        day: first.due_on,
        summary: `${first.title}: ${alike.length} ${alike.length === 1 ? 'evaluation' : 'evaluations'}, ${done} done`,
        description: detailsOf(first, first.due_on),
        sequence: 0,
        changedAt: always,
      },
    ];
  });
}
