/** What the role that looks up accounts may do before it is known who is looking. */
import { afterAll, describe, expect, test } from '@jest/globals';
import { asSignIn, asViewer } from '../../../src/platform/database/as-viewer.ts';
import { DENIED, twoDistricts } from './attempt.ts';

const { db, drop, here, system } = await twoDistricts();
afterAll(drop);

describe('Signing in', () => {
  test('reads accounts of every district and counts failures, and nothing else', async () => {
    await asViewer(db, here.viewer('loader'), (tx) =>
      tx
        .insertInto('account')
        .values({
          email: 'principal@north.test',
          password_hash: 'hash',
          district_id: here.districtId,
          person_id: here.northPrincipal,
          role: 'administrator',
        })
        .execute(),
    );
    const account = await asSignIn(db, (tx) =>
      tx.selectFrom('account').selectAll().where('email', '=', 'principal@north.test').executeTakeFirstOrThrow(),
    );
    expect(account.password_hash).toBe('hash');
    await asSignIn(db, (tx) => tx.updateTable('account').set({ failed_attempts: 1 }).execute());
    await expect(asSignIn(db, (tx) => tx.updateTable('account').set({ password_hash: 'x' }).execute())).rejects.toThrow(
      DENIED,
    );
    await expect(asSignIn(db, (tx) => tx.updateTable('account').set({ role: 'hr' }).execute())).rejects.toThrow(DENIED);
    await expect(asSignIn(db, (tx) => tx.selectFrom('evaluation').select('revision').execute())).rejects.toThrow(
      DENIED,
    );
    await expect(
      asViewer(db, system, (tx) => tx.selectFrom('account').select('password_hash').execute()),
    ).rejects.toThrow(DENIED);
  });
});
