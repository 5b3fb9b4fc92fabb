/** An evaluation's deadlines as the API gives them out. */
import type { z } from 'zod';
import type { LocalDate } from '../../rules/local-date.ts';
import { inWords } from '../../rules/local-date.ts';
import type { Timeliness } from '../../rules/timeliness.ts';
import { readDeadlines, recordableMilestones } from './contract.ts';
import { type EvaluationDeadline, standing } from './queries.ts';

type Timeline = z.infer<NonNullable<typeof readDeadlines.success.schema>>;

const notices: Readonly<Record<Timeliness, ((adoptedOn: string) => string) | null>> = {
  IN_TIME: null,
  LATE: null,
  ONLY_AS_AMENDED: (adoptedOn) =>
    `Late by the calendar of its day, in time by the calendar adopted on ${adoptedOn}. Confirm with counsel.`,
  ONLY_WHEN_DONE: (adoptedOn) =>
    `In time by the calendar of its day, late by the calendar adopted on ${adoptedOn}. Confirm with counsel.`,
};

function noticeOf({ timeliness, calendars }: EvaluationDeadline): string | null {
  const words = timeliness === null ? null : notices[timeliness];
  const last = calendars
    .map(({ adoptedOn }) => adoptedOn)
    .toSorted()
    .at(-1);
  return words === null || last === undefined ? null : words(inWords(last));
}

export function timelineOf(
  deadlines: readonly EvaluationDeadline[],
  { asOf, role, ...evaluation }: { evaluationId: string; schoolYear: string; asOf: LocalDate; role: string },
): Timeline {
  const calendars = new Map(
    deadlines
      .flatMap((deadline) => deadline.calendars)
      .map(({ version: _version, ...calendar }) => [calendar.calendarId, calendar]),
  );
  return {
    ...evaluation,
    asOf,
    deadlines: deadlines.map((deadline) => ({
      kind: deadline.kind,
      title: deadline.title,
      state: standing(deadline, asOf),
      dueOn: deadline.dueOn,
      targetOn: deadline.targetOn,
      doneOn: deadline.doneOn,
      counting: deadline.counting,
      source: deadline.source,
      isLegal: deadline.isLegal,
      confirmWithCounsel: deadline.confirmWithCounsel,
      notice: noticeOf(deadline),
    })),
    calendars: [...calendars.values()],
    recordableMilestones: role === 'teacher' ? [] : [...recordableMilestones],
  };
}
