/** Attempts on calendars, tracks, clocks, milestones and deadlines. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Transaction } from 'kysely';
import { asDutyReader, asViewer, type Viewer } from '../../../src/platform/database/as-viewer.ts';
import type { Database } from '../../../src/platform/database/schema.ts';
import { SCHOOL_YEAR, type SmallTeacher } from '../../support/small-district.ts';
import { calendar, clocks, deadline, loadDeadlines, milestone } from './deadline-rows.ts';
import { counts, DENIED, FOREIGN_KEY, POLICY, twoDistricts } from './attempt.ts';

const { db, ownerPool, drop, here, elsewhere, principal, teacher, hr, system, union, management } =
  await twoDistricts();
const [first, second, third] = here.teachers;
afterAll(drop);

type Tx = Transaction<Database>;

const TABLES = ['evaluation_deadline', 'milestone_record', 'person_track', 'clock_set', 'clock_choice'] as const;

beforeAll(async () => {
  await loadDeadlines(db, here);
  await loadDeadlines(db, elsewhere);
});

describe('Each viewer sees', () => {
  test.each<[string, Viewer, Record<string, number | 'denied'>]>([
    ['a principal the own school', principal, { evaluation_deadline: 2, milestone_record: 2, person_track: 'denied' }],
    ['a teacher the own', teacher, { evaluation_deadline: 1, milestone_record: 1, person_track: 1 }],
    ['HR the district', hr, { evaluation_deadline: 3, milestone_record: 3, person_track: 3 }],
    ['a negotiator none', union, { evaluation_deadline: 'denied', milestone_record: 'denied', person_track: 'denied' }],
    ['the other side none', management, { evaluation_deadline: 'denied', milestone_record: 'denied' }],
    ['a system administrator none', system, { evaluation_deadline: 'denied', milestone_record: 'denied' }],
  ])('as %s', async (_, viewer, seen) => {
    expect(await counts(db, viewer, TABLES)).toMatchObject({ ...seen, clock_set: 1, clock_choice: 1 });
  });

  test('calendars that were adopted, and drafts as HR only', async () => {
    for (const viewer of [principal, teacher, system, union, management])
      expect(await counts(db, viewer, ['school_calendar'])).toEqual({ school_calendar: 1 });
    expect(await counts(db, hr, ['school_calendar'])).toEqual({ school_calendar: 2 });
  });

  test('as the reader of duties the whole district, and writes nothing', async () => {
    const seen = await asDutyReader(db, here.districtId, async (tx) => ({
      deadlines: (await tx.selectFrom('evaluation_deadline').select('kind').execute()).length,
      tracks: (await tx.selectFrom('person_track').select('track').execute()).length,
    }));
    expect(seen).toEqual({ deadlines: 3, tracks: 3 });
    const write = (tx: Tx) => tx.updateTable('evaluation_deadline').set({ due_on: null, target_on: null }).execute();
    await expect(asDutyReader(db, here.districtId, write)).rejects.toThrow(DENIED);
  });
});

describe('Nobody', () => {
  const insertDeadline = (of: SmallTeacher, more: object) => (tx: Tx) =>
    tx
      .insertInto('evaluation_deadline')
      .values({ ...deadline(here, of, 'meeting'), ...more })
      .execute();
  const insertMilestone =
    (of: SmallTeacher, recordedBy: string, more: object = {}) =>
    (tx: Tx) =>
      tx
        .insertInto('milestone_record')
        .values({ ...milestone(here, of, recordedBy, 2), ...more })
        .execute();

  const refused: [string, Viewer, (tx: Tx) => Promise<unknown>, RegExp][] = [
    ['sets a deadline at another school', principal, insertDeadline(third, {}), POLICY],
    ['sets a deadline under a forged school', principal, insertDeadline(third, { school_id: here.north }), FOREIGN_KEY],
    [
      'sets a deadline of a forged evaluatee',
      hr,
      insertDeadline(first, { evaluatee_id: second.personId }),
      FOREIGN_KEY,
    ],
    ['sets a deadline in a forged year', hr, insertDeadline(first, { school_year: '2019-20' }), FOREIGN_KEY],
    ['sets a deadline in another district', hr, insertDeadline(first, { district_id: elsewhere.districtId }), POLICY],
    ['sets a deadline as a teacher', teacher, insertDeadline(first, {}), DENIED],
    [
      'moves a deadline as a teacher',
      teacher,
      (tx) => tx.updateTable('evaluation_deadline').set({ due_on: '2027-01-01' }).execute(),
      DENIED,
    ],
    [
      'gives a deadline to another evaluation',
      hr,
      (tx) => tx.updateTable('evaluation_deadline').set({ evaluation_id: second.evaluationId }).execute(),
      DENIED,
    ],
    ['deletes a deadline', hr, (tx) => tx.deleteFrom('evaluation_deadline').execute(), DENIED],
    ['records a milestone at another school', principal, insertMilestone(third, here.northPrincipal), POLICY],
    ['records a milestone as someone else', principal, insertMilestone(first, here.southPrincipal), POLICY],
    ['records a milestone as a teacher', teacher, insertMilestone(first, first.personId), DENIED],
    [
      'takes a milestone back without a reason',
      principal,
      insertMilestone(first, here.northPrincipal, { reached_on: null }),
      /violates check constraint/,
    ],
    ['changes a milestone', hr, (tx) => tx.updateTable('milestone_record').set({ reached_on: null }).execute(), DENIED],
    [
      'adopts a calendar as a principal',
      principal,
      (tx) =>
        tx
          .insertInto('school_calendar')
          .values({ ...calendar(here), version: 3 })
          .execute(),
      DENIED,
    ],
    [
      'adopts a calendar of another district',
      hr,
      (tx) =>
        tx
          .insertInto('school_calendar')
          .values({ ...calendar(elsewhere), version: 3 })
          .execute(),
      POLICY,
    ],
    [
      'adopts a second calendar of the same version',
      hr,
      (tx) => tx.insertInto('school_calendar').values(calendar(here)).execute(),
      /violates unique constraint/,
    ],
    [
      'adopts a calendar without a day of adoption',
      hr,
      (tx) =>
        tx
          .insertInto('school_calendar')
          .values({ ...calendar(here), version: 3, adopted_on: null })
          .execute(),
      /violates check constraint/,
    ],
    ['changes a calendar', hr, (tx) => tx.updateTable('school_calendar').set({ note: 'x' }).execute(), DENIED],
    [
      'records clocks as a negotiator',
      union,
      (tx) =>
        tx
          .insertInto('clock_set')
          .values({ ...clocks, district_id: here.districtId })
          .execute(),
      DENIED,
    ],
    [
      'records clocks as someone else',
      hr,
      (tx) =>
        tx
          .insertInto('clock_set')
          .values({
            ...clocks,
            fingerprint: `sha256:${'b'.repeat(64)}`,
            district_id: here.districtId,
            recorded_by: here.southPrincipal,
          })
          .execute(),
      POLICY,
    ],
    [
      'chooses clocks as a principal',
      principal,
      (tx) =>
        tx
          .insertInto('clock_choice')
          .values({ district_id: here.districtId, school_year: SCHOOL_YEAR, sequence: 2, clock_set_id: null })
          .execute(),
      DENIED,
    ],
    ['changes a choice', hr, (tx) => tx.updateTable('clock_choice').set({ clock_set_id: null }).execute(), DENIED],
    [
      'supersedes a track without a reason',
      hr,
      (tx) =>
        tx.updateTable('person_track').set({ superseded_at: new Date(), superseded_by: here.northPrincipal }).execute(),
      POLICY,
    ],
    [
      'puts somebody on another track',
      hr,
      (tx) => tx.updateTable('person_track').set({ track: 'B' }).execute(),
      DENIED,
    ],
    [
      'puts somebody on a track as a teacher',
      teacher,
      (tx) =>
        tx
          .insertInto('person_track')
          .values({ district_id: here.districtId, person_id: first.personId, school_year: '2026-27', track: 'B' })
          .execute(),
      DENIED,
    ],
  ];
  test.each(refused)('%s', async (_, viewer, write, message) => {
    await expect(asViewer(db, viewer, write)).rejects.toThrow(message);
  });

  test('moves deadlines of another school, though the statement names them all', async () => {
    const moved = await asViewer(db, principal, (tx) =>
      tx.updateTable('evaluation_deadline').set({ target_on: '2026-05-05' }).executeTakeFirst(),
    );
    expect(moved.numUpdatedRows).toBe(2n);
  });

  test.each([
    `update app.school_calendar set note = 'x'`,
    'delete from app.school_calendar',
    'delete from app.milestone_record',
    `update app.clock_set set title = 'x'`,
    'delete from app.clock_choice',
  ])('changes what is on record, even as the owner: %s', async (statement) => {
    await expect(ownerPool.query(statement)).rejects.toThrow(/never changed or deleted/);
  });
});
