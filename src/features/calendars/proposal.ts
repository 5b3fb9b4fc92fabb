/** A calendar that is proposed: checked, and put beside those that were adopted. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { fingerprint } from '../../platform/fingerprint.ts';
import { invalid } from '../../platform/http/problem.ts';
import type { AdoptedCalendar } from '../../rules/calendars.ts';
import { localDate } from '../../rules/local-date.ts';
import { firstDayOf, lastDayOf } from '../../rules/school-year.ts';
import { type CalendarEffect, calendarEffect } from '../deadlines/index.ts';
import type { CalendarProposal } from './contract.ts';
import { calendarVersions } from './queries.ts';

/** 422 for days that are in no order or not in the school year, and for a school that does not exist. */
export async function checkDays(
  tx: Transaction<Database>,
  districtId: string,
  days: Pick<CalendarProposal, 'schoolYear' | 'schoolId' | 'firstSchoolday' | 'lastSchoolday'>,
  pointer: string,
): Promise<void> {
  const { schoolYear, schoolId, firstSchoolday, lastSchoolday } = days;
  if (firstSchoolday >= lastSchoolday)
    throw invalid(
      'days-out-of-order',
      `${pointer}/lastSchoolday`,
      'The last schoolday is not after the first.',
      'Give the days in their order.',
    );
  for (const [key, day] of Object.entries({ firstSchoolday, lastSchoolday }))
    if (day < firstDayOf(schoolYear) || day > lastDayOf(schoolYear))
      throw invalid(
        'outside-school-year',
        `${pointer}/${key}`,
        `${day} is not in ${schoolYear}.`,
        `Give a day from ${firstDayOf(schoolYear)} to ${lastDayOf(schoolYear)}.`,
      );
  if (schoolId === null) return;
  const found = await tx
    .selectFrom('school')
    .select('school_id')
    .where('district_id', '=', districtId)
    .where('school_id', '=', schoolId)
    .executeTakeFirst();
  if (!found)
    throw invalid(
      'unknown-school',
      `${pointer}/schoolId`,
      'There is no such school.',
      'Choose one of /api/v1/schools.',
    );
}

/** The number that the next version for this school and track gets; drafts have numbers too. */
export async function nextVersion(
  tx: Transaction<Database>,
  districtId: string,
  { schoolYear, schoolId, track }: Pick<CalendarProposal, 'schoolYear' | 'schoolId' | 'track'>,
): Promise<number> {
  const last = await tx
    .selectFrom('school_calendar')
    .select((eb) => eb.fn.max('version').as('version'))
    .where('district_id', '=', districtId)
    .where('school_year', '=', schoolYear)
    .where('school_id', 'is not distinct from', schoolId)
    .where('track', 'is not distinct from', track)
    .executeTakeFirst();
  return (last?.version ?? 0) + 1;
}

export interface PreviewedProposal extends CalendarEffect {
  /** Of the proposal, the calendars and everything that was counted: equal only while nothing has changed. */
  fingerprint: string;
}

/**
 * The effect of a proposal on the deadlines as they are now.
 * @param calendarId the identifier that the new version has or would have; it is no part of the fingerprint
 */
export async function previewProposal(
  tx: Transaction<Database>,
  districtId: string,
  { proposal, calendarId }: { proposal: CalendarProposal; calendarId: string },
): Promise<PreviewedProposal> {
  const { schoolYear, schoolId, track } = proposal;
  const before = await calendarVersions(tx, districtId, schoolYear);
  const proposed: AdoptedCalendar = {
    calendarId,
    schoolId,
    track,
    version: await nextVersion(tx, districtId, proposal),
    adoptedOn: localDate(proposal.adoptedOn),
    firstSchoolday: localDate(proposal.firstSchoolday),
    lastSchoolday: localDate(proposal.lastSchoolday),
  };
  const effect = await calendarEffect(tx, districtId, { schoolYear, before, after: [...before, proposed] });
  // Which versions count follows from the proposal and the calendars before it; the new one's identifier is chance.
  const changes = effect.changes.map(({ calendarIds: _ids, ...change }) => change);
  const facts = JSON.stringify([proposal, before, changes, effect.turns]);
  return { ...effect, fingerprint: fingerprint(facts) };
}
