/** Whether it is time to remind somebody, and which message of theirs it would be. */
import { type LocalDate, localDateOf, weekday } from '../../rules/local-date.ts';
import type { MessageKind } from '../messages/index.ts';
import type { Delivery } from './preference.ts';

/** What it is like in the district. */
export interface LocalTime {
  today: LocalDate;
  /** 0 to 23. */
  hour: number;
}

/** Date and hour of a moment in a time zone. */
export function localTimeOf(moment: Date, timeZone: string): LocalTime {
  const hour = new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(moment);
  return { today: localDateOf(moment, timeZone), hour: Number(hour) };
}

/** A message that can be sent once to each person. */
export interface Digest {
  kind: MessageKind;
  occasion: string;
}

const monday = 1;

/**
 * The digest that somebody may be sent now; undefined: not now.
 * @param reminderHour hour of the day from which daily and weekly reminders go out
 */
export function digestNow(
  delivery: Delivery,
  { today, hour }: LocalTime,
  { now, reminderHour }: { now: Date; reminderHour: number },
): Digest | undefined {
  if (delivery === 'immediate') return { kind: 'reminder', occasion: now.toISOString() };
  if (hour < reminderHour) return undefined;
  if (delivery === 'daily') return { kind: 'daily_digest', occasion: today };
  if (delivery === 'weekly' && weekday(today) === monday) return { kind: 'weekly_digest', occasion: today };
  return undefined;
}
