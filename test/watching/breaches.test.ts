/** The look for breaches runs as a job, also where no mail is set up. */
import { afterAll, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { componentTypes, ruleBooks } from '../../src/modules.ts';
import { asViewer, asWatcher } from '../../src/platform/database/as-viewer.ts';
import { linkSecretFrom } from '../../src/platform/identity/signed-link.ts';
import { addJob } from '../../src/platform/jobs/add.ts';
import { startWatching } from '../../src/watching.ts';
import { seed } from '../http/support/seed.ts';
import { testDatabase } from '../support/database.ts';
import { waitFor } from './wait-for.ts';

const database = await testDatabase();
const here = await seed(database.db);
afterAll(() => database.drop());

const onRecord = async () =>
  (await database.ownerPool.query<{ rule: string }>('select rule from app.finding_record order by rule')).rows;

test('a breach that nobody looked at is on record after the night', async () => {
  const { districtId: district_id, people, schools, assignments, policies } = here;
  await asViewer(database.db, here.loader, async (tx) => {
    const days = { first_schoolday: '2025-08-14', last_schoolday: '2026-06-05', adopted_on: '2025-03-01' };
    await tx
      .insertInto('school_calendar')
      .values({ district_id, school_year: '2025-26', version: 1, ...days })
      .execute();
    await tx
      .insertInto('evaluation')
      .values({
        district_id,
        evaluatee_id: people.teacher,
        school_id: schools.north,
        evaluator_id: people.principal,
        assignment_id: assignments.north,
        school_year: '2025-26',
        policy_version_id: policies['demonstration-70-30'],
      })
      .execute();
  });
  const watching = await startWatching({
    ...database,
    clock: { now: () => new Date('2026-05-07T18:00:00Z') },
    logger: pino({ level: 'silent' }),
    mail: undefined,
    componentTypes,
    ruleBooks,
    times: '',
    linkSecret: linkSecretFrom('a secret for tests that is long enough'),
  });
  try {
    await asWatcher(database.db, district_id, (tx) => addJob(tx, 'look-for-breaches', {}, 'look-for-breaches'));
    await waitFor(async () => (await onRecord()).length > 0);
    expect(await onRecord()).toEqual([{ rule: 'K23' }]);
  } finally {
    await watching.stop();
  }
});
