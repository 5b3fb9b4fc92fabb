const dayFormat = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
const momentFormat = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' });
const clockFormat = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' });

/** A calendar day such as 2026-02-03, the same in every time zone. */
export function showDay(day: string): string {
  return dayFormat.format(new Date(`${day}T00:00:00Z`));
}

/** A moment in the reader's own time zone. */
export function showMoment(moment: string): string {
  return momentFormat.format(new Date(moment));
}

/** The clock time of a moment, for "Saved 10:42". */
export function showClock(moment: Date): string {
  return clockFormat.format(moment);
}

/** The day on the reader's clock, as 2026-02-03. */
export function today(now = new Date()): string {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}

/** School years run from July to June: in November 2026 it is 2026-27. */
export function currentSchoolYear(now = new Date()): string {
  return schoolYearFrom(now.getMonth() >= 6 ? now.getFullYear() : now.getFullYear() - 1);
}

/** The school years to choose from: the next, the present, and five before it. */
export function schoolYears(now = new Date()): string[] {
  const present = Number(currentSchoolYear(now).slice(0, 4));
  return Array.from({ length: 7 }, (_, back) => schoolYearFrom(present + 1 - back));
}

function schoolYearFrom(start: number): string {
  return `${start}-${String((start + 1) % 100).padStart(2, '0')}`;
}
