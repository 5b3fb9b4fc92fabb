/** Who sees which of the facts that duties depend on. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { asDutyReader } from '../../../src/platform/database/as-viewer.ts';
import { counts, DENIED, twoDistricts } from './attempt.ts';
import { addFacts, OF_A_PERSON, OF_THE_DISTRICT } from './facts.ts';

const { db, drop, here, elsewhere, principal, teacher, hr, system, union, management } = await twoDistricts();
beforeAll(async () => {
  await addFacts(db, here);
  await addFacts(db, elsewhere);
});
afterAll(drop);

const all = (names: readonly string[], seen: number | 'denied') =>
  Object.fromEntries(names.map((name) => [name, seen]));
const twice = { five_year_consent: 2, par_report: 2 };

describe('What each sees', () => {
  test('a teacher the own facts, of both sides', async () => {
    expect(await counts(db, teacher, OF_A_PERSON)).toEqual({ ...all(OF_A_PERSON, 1), ...twice });
  });

  test('human resources everybody of the district and nobody of another', async () => {
    expect(await counts(db, hr, OF_A_PERSON)).toEqual({ ...all(OF_A_PERSON, 3), five_year_consent: 6, par_report: 6 });
  });

  test('a principal the own consents, and reports attached to evaluations of the own school', async () => {
    expect(await counts(db, principal, OF_A_PERSON)).toEqual({
      ...all(OF_A_PERSON, 'denied'),
      five_year_consent: 2,
      par_report: 2,
    });
  });

  test.each([union, management, system])('a $role nothing about a person', async (viewer) => {
    expect(await counts(db, viewer, OF_A_PERSON)).toEqual(all(OF_A_PERSON, 'denied'));
  });

  test.each([principal, teacher, hr, union, management, system])(
    'a $role the facts of the own district',
    async (viewer) => {
      expect(await counts(db, viewer, OF_THE_DISTRICT)).toEqual(all(OF_THE_DISTRICT, 1));
    },
  );

  test('the reader of duties one district, and writes nothing', async () => {
    const seen = await asDutyReader(
      db,
      here.districtId,
      async (tx) => await tx.selectFrom('leave_year').selectAll().execute(),
    );
    expect(seen).toHaveLength(3);
    for (const table of [...OF_A_PERSON, ...OF_THE_DISTRICT]) {
      const insert = asDutyReader(db, here.districtId, async (tx) => {
        await sql`insert into ${sql.table(`app.${table}`)} (district_id) values (${here.districtId})`.execute(tx);
      });
      await expect(insert).rejects.toThrow(DENIED);
    }
  });
});
