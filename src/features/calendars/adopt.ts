import { randomUUID } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { invalid, Problem } from '../../platform/http/problem.ts';
import { localDateOf } from '../../rules/local-date.ts';
import { recordDeed } from '../audit/index.ts';
import { handle } from '../common/index.ts';
import { moveDeadlines } from '../deadlines/index.ts';
import { districtTerms } from '../district-terms/queries.ts';
import { adoptCalendar, type CalendarProposal, draftCalendar } from './contract.ts';
import { describeCalendar } from './list.ts';
import { checkDays, nextVersion, previewProposal } from './proposal.ts';
import { summarise } from './summarise.ts';

/** Calendars of a school year are changed one after the other. */
async function holdCalendars(tx: Transaction<Database>, districtId: string, schoolYear: string): Promise<void> {
  const lockName = `school calendars ${districtId} ${schoolYear}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${lockName}, 0))`.execute(tx);
}

async function insertCalendar(
  tx: Transaction<Database>,
  districtId: string,
  {
    calendarId,
    days,
    adoptedOn,
  }: { calendarId: string; days: Omit<CalendarProposal, 'adoptedOn'>; adoptedOn: string | null },
): Promise<void> {
  await tx
    .insertInto('school_calendar')
    .values({
      district_id: districtId,
      calendar_id: calendarId,
      school_year: days.schoolYear,
      school_id: days.schoolId,
      track: days.track,
      version: await nextVersion(tx, districtId, days),
      status: adoptedOn === null ? 'draft' : 'adopted',
      first_schoolday: days.firstSchoolday,
      last_schoolday: days.lastSchoolday,
      adopted_on: adoptedOn,
      note: days.note ?? null,
    })
    .execute();
}

/** Keeps a draft as the next version of its school year, school and track. */
export const draftCalendarRoute = handle(draftCalendar, async ({ tx, viewer, body }) => {
  const { districtId } = viewer;
  const { schoolYear } = body;
  await checkDays(tx, districtId, body, '');
  await holdCalendars(tx, districtId, schoolYear);
  const calendarId = randomUUID();
  await insertCalendar(tx, districtId, { calendarId, days: body, adoptedOn: null });
  await recordDeed(tx, viewer, {
    action: 'calendar.drafted',
    subject: { type: 'school_calendar', id: calendarId },
    detail: { schoolYear },
  });
  return { body: await describeCalendar(tx, districtId, { calendarId, schoolYear }) };
});

/** 422 for an adoption that has not happened: only a preview looks ahead. */
async function refuseFutureAdoption(tx: Transaction<Database>, districtId: string, adoptedOn: string, now: Date) {
  const { timeZone } = (await districtTerms(tx, districtId)).terms;
  if (adoptedOn > localDateOf(now, timeZone))
    throw invalid(
      'future-date',
      '/proposal/adoptedOn',
      'The board has not adopted it yet.',
      'Keep it as a draft, and adopt it on the day of the board or later.',
    );
}

/** Adopts what was previewed: the version, every deadline that follows, and the audit event, or nothing. */
export const adoptCalendarRoute = handle(adoptCalendar, async ({ tx, viewer, body, deps }) => {
  const { districtId } = viewer;
  const { proposal, fingerprint } = body;
  const { schoolYear, adoptedOn, ...days } = proposal;
  const at = deps.clock.now();
  await checkDays(tx, districtId, proposal, '/proposal');
  await refuseFutureAdoption(tx, districtId, adoptedOn, at);
  await holdCalendars(tx, districtId, schoolYear);
  const calendarId = randomUUID();
  const effect = await previewProposal(tx, districtId, { proposal, calendarId });
  if (effect.fingerprint !== fingerprint)
    throw new Problem(409, 'preview-out-of-date', 'The facts moved since the preview. Nothing was stored.', {
      errors: [
        {
          pointer: '/fingerprint',
          detail: 'Calendars, deadlines or what was delivered are not what was previewed, or the proposal is another.',
          remedy: 'Preview it again, look at the difference and send the new fingerprint.',
        },
      ],
    });
  const summary = await summarise(tx, districtId, effect);
  await insertCalendar(tx, districtId, { calendarId, days: { schoolYear, ...days }, adoptedOn });
  const moved = await moveDeadlines(tx, districtId, { effect, at });
  await recordDeed(tx, viewer, {
    action: 'calendar.adopted',
    subject: { type: 'school_calendar', id: calendarId },
    detail: { schoolYear, moved: String(moved) },
  });
  return { body: { calendar: await describeCalendar(tx, districtId, { calendarId, schoolYear }), effect: summary } };
});
