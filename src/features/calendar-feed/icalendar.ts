/** Writes iCalendar (RFC 5545) from days that something is due. */
import ical, { ICalEventClass, ICalEventTransparency } from 'ical-generator';
import type { LocalDate } from '../../rules/local-date.ts';

/** Something that is due on a day; a whole day, and nobody is busy because of it. */
export interface CalendarEvent {
  /** Globally unique and the same for ever. */
  uid: string;
  day: LocalDate;
  summary: string;
  description: string;
  /** Rises when the day moves. */
  sequence: number;
  /** When it became what it is. */
  changedAt: Date;
}

/** Seconds after which a calendar program asks again. */
const refresh = 60 * 60;

/** The same text for the same events, so that a calendar program that has it need not read it again. */
export function icalendar(name: string, events: readonly CalendarEvent[]): string {
  const calendar = ical({ name, prodId: { company: 'Fairweight', product: 'Fairweight' }, ttl: refresh });
  for (const { uid, day, summary, description, sequence, changedAt } of events)
    calendar.createEvent({
      id: uid,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      summary,
      description,
      sequence,
      stamp: changedAt,
      lastModified: changedAt,
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return `${calendar.toString().replace(/(\r?\n)+$/, '')}\r\n`;
}
