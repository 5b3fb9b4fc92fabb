/** Attempts to change or delete what is on record. */
import { afterAll, describe, expect, test } from '@jest/globals';
import { sql, type Transaction } from 'kysely';
import { asViewer, type Viewer } from '../../../src/platform/database/as-viewer.ts';
import type { Database } from '../../../src/platform/database/schema.ts';
import { DENIED, event, twoDistricts } from './attempt.ts';

const { db, ownerPool, drop, here, principal, teacher, hr, system, union } = await twoDistricts();
const [, second] = here.teachers;
afterAll(drop);

/** Writes a note on a policy version, as one who may edit drafts. */
const writeNote = (viewer: Viewer, id: string) =>
  asViewer(db, viewer, (tx) =>
    tx.updateTable('policy_version').set({ note: 'x' }).where('policy_version_id', '=', id).executeTakeFirst(),
  );

describe('The record cannot be changed', () => {
  const changes: [string, (tx: Transaction<Database>) => Promise<unknown>][] = [
    ['updating a rating', (tx) => tx.updateTable('rating').set({ rating_key: 'ineffective' }).execute()],
    ['deleting a rating', (tx) => tx.deleteFrom('rating').execute()],
    ['updating an audit event', (tx) => tx.updateTable('audit_event').set({ action: 'nothing' }).execute()],
    ['deleting an audit event', (tx) => tx.deleteFrom('audit_event').execute()],
    ['updating a decision', (tx) => tx.updateTable('policy_effect').set({ note: 'never' }).execute()],
    ['deleting a decision', (tx) => tx.deleteFrom('policy_effect').execute()],
    ['truncating ratings', (tx) => sql`truncate app.rating`.execute(tx)],
    ['deleting an evaluation', (tx) => tx.deleteFrom('evaluation').execute()],
    [
      'moving an evaluation to another policy',
      (tx) => tx.updateTable('evaluation').set({ policy_version_id: here.draftPolicyVersionId }).execute(),
    ],
    [
      'giving an evaluation to another teacher',
      (tx) => tx.updateTable('evaluation').set({ evaluatee_id: second.personId }).execute(),
    ],
  ];
  describe.each(changes)('by %s', (_, change) => {
    test.each([principal, teacher, hr, system, union, here.viewer('loader')])('as $role', async (viewer) => {
      await expect(asViewer(db, viewer, change)).rejects.toThrow(DENIED);
    });
  });

  test.each([
    'update app.rating set reason = reason',
    'delete from app.rating',
    'delete from app.audit_event',
    `update app.policy_version set note = 'x' where status = 'published'`,
    `delete from app.policy_version where status = 'published'`,
  ])('even by the owner: %s', async (statement) => {
    await expect(ownerPool.query(statement)).rejects.toThrow(/never changed or deleted/);
  });

  test.each([system, hr])('A published policy is out of reach of $role and a draft is not', async (viewer) => {
    expect((await writeNote(viewer, here.policyVersionId)).numUpdatedRows).toBe(0n);
    expect((await writeNote(viewer, here.draftPolicyVersionId)).numUpdatedRows).toBe(1n);
  });

  test.each([principal, teacher, union])('A draft is out of reach of $role', async (viewer) => {
    await expect(writeNote(viewer, here.draftPolicyVersionId)).rejects.toThrow(DENIED);
  });

  test('What a draft was started from stays', async () => {
    const rebased = (tx: Transaction<Database>) =>
      tx.updateTable('policy_version').set({ based_on: here.policyVersionId }).execute();
    await expect(asViewer(db, hr, rebased)).rejects.toThrow(DENIED);
  });

  test("An audit event's time cannot be chosen", async () => {
    const early = { ...event(here, here.northPrincipal, 'hr'), occurred_at: new Date(0) };
    await expect(asViewer(db, hr, (tx) => tx.insertInto('audit_event').values(early).execute())).rejects.toThrow(
      DENIED,
    );
  });
});
