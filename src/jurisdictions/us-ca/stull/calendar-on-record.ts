/** Whether there is a calendar to count from. Without one a limit is unknown, which is not the same as none. */
import type { EvaluationFacts } from '../../../rules/facts/evaluation-facts.ts';
import type { Draft } from './lawful-day.ts';

/** A finding for each of the employee's tracks that has no calendar; one in all where there is no calendar at all. */
export function missingCalendars({ assignments, calendars, schoolYear }: EvaluationFacts): Draft[] {
  const dated = new Set(calendars.map(({ track }) => track));
  const tracks = [...new Set(assignments.map(({ track }) => track))].filter(
    (track) => track !== null && !dated.has(track),
  );
  if (calendars.length === 0) return [missing(`No calendar of ${schoolYear} is on record`, { schoolYear })];
  return tracks.map((track) =>
    missing(`Track ${track} has no calendar of ${schoolYear} on record`, { schoolYear, track }),
  );
}

const missing = (what: string, facts: Draft['facts']): Draft => ({
  severity: 'WARN',
  code: 'NO_CALENDAR',
  sentence: `${what}, so that the limit cannot be worked out from it.`,
  remedy: 'Record the calendar that the governing board adopted.',
  facts,
});
