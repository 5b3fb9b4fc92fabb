import { afterAll, describe, expect, test } from '@jest/globals';
import { asViewer, ViewerError } from '../../src/platform/database/as-viewer.ts';
import { testDatabase } from '../support/database.ts';

const { db, pool, drop } = await testDatabase();
afterAll(drop);

const id = '11111111-1111-4111-8111-111111111111';

describe('asViewer', () => {
  test.each([
    { districtId: `${id}'; select 1; --`, personId: id, schoolIds: [] },
    { districtId: id, personId: `${id}' or true --`, schoolIds: [] },
    { districtId: id, personId: id, schoolIds: [`${id},${id}`] },
    { districtId: '', personId: id, schoolIds: [] },
  ])('refuses an identity that is no UUID: $districtId $personId $schoolIds', async (identity) => {
    await expect(asViewer(db, { role: 'hr', ...identity }, async () => 1)).rejects.toThrow(ViewerError);
  });

  test('leaves nothing behind on the connection', async () => {
    const viewer = { districtId: id, personId: id, role: 'hr', schoolIds: [id] } as const;
    await asViewer(db, viewer, async () => 1);
    const { rows } = await pool.query(
      `select current_user, coalesce(current_setting('app.district', true), '') as district,
        coalesce(current_setting('app.viewer', true), '') as viewer, coalesce(current_setting('app.schools', true), '') as schools`,
    );
    expect(rows).toEqual([{ current_user: 'fairweight_service', district: '', viewer: '', schools: '' }]);
  });
});
