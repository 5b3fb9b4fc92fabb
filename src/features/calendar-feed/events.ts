/** Duties as events of a calendar. Pure. */
import { inWords } from '../../rules/local-date.ts';
import type { DatedDuty } from '../compliance/queries.ts';
import { type Entry, entryKey } from './entries.ts';
import type { CalendarEvent } from './icalendar.ts';

/** Moment that an event without a history of its own carries: it never changes into something else. */
const always = new Date('2000-01-01T00:00:00Z');

const isDone = ({ state }: DatedDuty): boolean => state === 'met' || state === 'missed';

function detailsOf({ dueOn, targetOn, counting, source, confirmWithCounsel }: DatedDuty): string {
  return [
    `${counting}. ${source}.`,
    ...(targetOn !== null && targetOn !== dueOn ? [`Last working day before it: ${inWords(targetOn)}.`] : []),
    ...(confirmWithCounsel ? ['Confirm with counsel.'] : []),
  ].join('\n');
}

/**
 * One event for each duty.
 * @param nameOfPerson whose evaluation it is, as the owner may be told; undefined: the owner's own
 */
export function eventsByEvaluation(
  duties: readonly DatedDuty[],
  entries: ReadonlyMap<string, Entry>,
  nameOfPerson: (personId: string) => string | undefined,
): CalendarEvent[] {
  return duties.flatMap((duty) => {
    const { dueOn: day, evaluationId, kind, evaluateeId, title } = duty;
    const entry = entries.get(entryKey(duty));
    if (!entry) return [];
    const name = nameOfPerson(evaluateeId);
    return [
      {
        uid: `${evaluationId}.${kind}@fairweight`,
        day,
        summary: `${isDone(duty) ? 'Done: ' : ''}${title}${name === undefined ? '' : ` (${name})`}`,
        description: detailsOf(duty),
        ...entry,
      },
    ];
  });
}

/** One event for each kind and day, with the number of evaluations: nobody is named. */
export function eventsInNumbers(duties: readonly DatedDuty[], districtId: string): CalendarEvent[] {
  return [...Map.groupBy(duties, ({ dueOn, kind }) => `${dueOn}.${kind}`)].flatMap(([key, alike]) => {
    const [first] = alike;
    if (!first) return [];
    const done = alike.filter(isDone).length;
    return [
      {
        uid: `${key}.${districtId}@fairweight`,
        day: first.dueOn,
        summary: `${first.title}: ${alike.length} ${alike.length === 1 ? 'evaluation' : 'evaluations'}, ${done} done`,
        description: detailsOf(first),
        sequence: 0,
        changedAt: always,
      },
    ];
  });
}
