/** What an observer may do with observations: change the own ones, and share them whole. */
import { afterAll, expect, test } from '@jest/globals';
import { asViewer } from '../../../src/platform/database/as-viewer.ts';
import { counts, FOREIGN_KEY, twoDistricts } from './attempt.ts';

const { db, drop, here, principal } = await twoDistricts();
const [, second, third] = here.teachers;
afterAll(drop);

test('A principal changes no row of another school or another observer', async () => {
  const south = here.viewer('administrator', here.southPrincipal, [here.south, here.north]);
  await asViewer(db, south, async (tx) => {
    const own = await tx.updateTable('observation').set({ summary: 'x' }).executeTakeFirst();
    expect(own.numUpdatedRows).toBe(2n); // the third teacher's two, though it sees all six
  });
  await asViewer(db, principal, async (tx) => {
    const changed = await tx
      .updateTable('evaluation')
      .set({ status: 'closed' })
      .where('evaluation_id', '=', third.evaluationId)
      .executeTakeFirst();
    expect(changed.numUpdatedRows).toBe(0n);
  });
});

test('Sharing an observation shares its ratings in the same transaction or not at all', async () => {
  const share = (tables: readonly ('observation' | 'element_rating')[]) =>
    asViewer(db, principal, async (tx) => {
      if (tables.includes('observation'))
        await tx
          .updateTable('observation')
          .set({ status: 'shared' })
          .where('observation_id', '=', second.draftId)
          .execute();
      if (tables.includes('element_rating'))
        await tx
          .updateTable('element_rating')
          .set({ observation_status: 'shared' })
          .where('observation_id', '=', second.draftId)
          .execute();
    });
  await expect(share(['observation'])).rejects.toThrow(FOREIGN_KEY);
  await expect(share(['element_rating'])).rejects.toThrow(FOREIGN_KEY);
  await share(['observation', 'element_rating']);
  expect(await counts(db, here.viewer('teacher', second.personId), ['observation', 'element_rating'])).toEqual({
    observation: 2,
    element_rating: 2,
  });
});
