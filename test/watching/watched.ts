import { remindDistrict } from '../../src/features/reminders/index.ts';
import { ruleBooks } from '../../src/modules.ts';
import { asViewer, type Viewer } from '../../src/platform/database/as-viewer.ts';
import type { ReminderPreferenceTable } from '../../src/platform/database/schema.ts';
import { testDatabase } from '../support/database.ts';
import { smallDistrict, type SmallDistrict, type SmallTeacher } from '../support/small-district.ts';
import { deadline, storeDeadlines, type Whose } from './deadlines.ts';
import type { ReceivedMail } from './mail-server.ts';
import { giveAccount } from './people.ts';
import { post } from './post.ts';
import { waitFor } from './wait-for.ts';

export const timeZone = 'America/Los_Angeles';

/** Two teachers in the north and one in the south, the north's principal, and HR; each with an address. */
export interface WatchedDistrict {
  district: SmallDistrict;
  hr: Viewer;
  addresses: Record<'first' | 'second' | 'third' | 'principal' | 'hr', string>;
}

/** A service that watches over districts of its own database, with a mail server and a clock that a test sets. */
export async function watched() {
  const database = await testDatabase();
  const { db } = database;
  const clock = { time: new Date(), now: () => clock.time };
  const postOffice = await post(database, clock);
  const { received } = postOffice.server;

  const remind = ({ district }: WatchedDistrict): Promise<number> =>
    remindDistrict({ db, clock, reminderHour: 6, ruleBooks }, { districtId: district.districtId, timeZone }, [
      'immediate',
      'daily',
      'weekly',
    ]);

  return {
    database,
    db,
    clock,
    received,
    remind,

    /** Another district, whose evaluations have one deadline each: 11 May 2026. It is 27 April, a Monday, 8 in the morning. */
    async newDistrict(): Promise<WatchedDistrict> {
      clock.time = new Date('2026-04-27T15:00:00Z');
      received.length = 0;
      const district = await smallDistrict(db);
      const { teachers, north, northPrincipal, southPrincipal } = district;
      const teacher = (name: string, { personId }: SmallTeacher) =>
        giveAccount(db, district, personId, { name, role: 'teacher' });
      const addresses = {
        first: await teacher('first', teachers[0]),
        second: await teacher('second', teachers[1]),
        third: await teacher('third', teachers[2]),
        principal: await giveAccount(db, district, northPrincipal, {
          name: 'principal',
          role: 'administrator',
          schoolIds: [north],
        }),
        hr: await giveAccount(db, district, southPrincipal, { name: 'hr', role: 'hr' }),
      };
      const hr = district.viewer('hr', southPrincipal);
      const dates = teachers.map((each) => deadline(whoseOf(district, each), 'copy', '2026-05-11'));
      await storeDeadlines(db, hr, dates);
      return { district, hr, addresses };
    },

    /** Runs the reminders and waits until as many messages as were queued have arrived; gives them by address. */
    async reminded(of: WatchedDistrict): Promise<Map<string, ReceivedMail[]>> {
      received.length = 0;
      const queued = await remind(of);
      await waitFor(() => received.length >= queued);
      if (received.length > queued) throw new Error(`${received.length} arrived, ${queued} were queued`);
      return Map.groupBy([...received], ({ to }) => to);
    },

    /** Stores what a teacher chose. */
    async prefer(
      { district }: WatchedDistrict,
      { personId }: SmallTeacher,
      delivery: ReminderPreferenceTable['delivery'],
    ): Promise<void> {
      await asViewer(db, district.viewer('teacher', personId), (tx) =>
        tx
          .insertInto('reminder_preference')
          .values({ district_id: district.districtId, person_id: personId, delivery })
          .execute(),
      );
    },

    async stop(): Promise<void> {
      await postOffice.stop();
      await database.drop();
    },
  };
}

/** The columns that say whose evaluation a row belongs to. */
export const whoseOf = (district: SmallDistrict, teacher: SmallTeacher): Whose => ({
  district_id: district.districtId,
  evaluation_id: teacher.evaluationId,
  evaluatee_id: teacher.personId,
  school_id: teacher.schoolId,
});

/** The first of what there must be one of. */
export function firstOf<T>(items: readonly T[] | undefined): T {
  const first = items?.[0];
  if (first === undefined) throw new Error('There is none');
  return first;
}

/** A text as it was before it was encoded for the way (RFC 2045 6.7). */
export const decoded = (body: string): string =>
  body
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
