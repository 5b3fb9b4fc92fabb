/** What becomes of a message that the mail server does not take, or that has nowhere to go. */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { queueMessage, requeueWaiting } from '../../src/features/messages/index.ts';
import { asWatcher } from '../../src/platform/database/as-viewer.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { testDatabase } from '../support/database.ts';
import { smallDistrict, type SmallDistrict } from '../support/small-district.ts';
import { refusal } from './mail-server.ts';
import { giveAccount } from './people.ts';
import { type Post, post } from './post.ts';
import { waitFor } from './wait-for.ts';

const database = await testDatabase();
const { db } = database;
let postOffice: Post;
let district: SmallDistrict;

beforeAll(async () => {
  postOffice = await post(database, systemClock);
});
afterAll(async () => {
  await postOffice.stop();
  await database.drop();
});
beforeEach(async () => {
  district = await smallDistrict(db);
  const { server } = postOffice;
  server.received.length = 0;
  server.onRecipient = () => undefined;
  server.onMail = () => undefined;
});

interface Row {
  message_id: string;
  state: string;
  attempts: number;
  last_answer: string | null;
}

async function messages(): Promise<Row[]> {
  const { rows } = await database.ownerPool.query<Row>(
    'select message_id, state, attempts, last_answer from app.message where district_id = $1 order by created_at',
    [district.districtId],
  );
  return rows;
}

async function queue(recipientId: string, subject = 'Something is due'): Promise<string | undefined> {
  const { districtId } = district;
  return await asWatcher(db, districtId, (tx) =>
    queueMessage(tx, districtId, { recipientId, kind: 'issued_copy', occasion: subject, subject, text: 'Sign in.' }),
  );
}

const only = async (): Promise<Partial<Row>> => {
  const { message_id: _id, ...row } = (await messages())[0] ?? {};
  return row;
};

test('a message that is taken is sent, once for each occasion', async () => {
  const [{ personId }] = district.teachers;
  const address = await giveAccount(db, district, personId, { name: 'taken', role: 'teacher' });
  expect(await queue(personId)).toBeDefined();
  expect(await queue(personId)).toBeUndefined();
  await waitFor(async () => (await only()).state === 'sent');
  expect(await only()).toEqual({ state: 'sent', attempts: 1, last_answer: null });
  const [mail] = postOffice.server.received;
  expect(mail?.to).toBe(address);
  expect(mail?.headers['message-id']).toBe(`<${(await messages())[0]?.message_id}@district.example>`);
  expect(mail?.headers.from).toBe('Fairweight <no-reply@district.example>');
});

test('a recipient refused for good is not tried again', async () => {
  const [{ personId }] = district.teachers;
  await giveAccount(db, district, personId, { name: 'refused', role: 'teacher' });
  postOffice.server.onRecipient = () => {
    throw refusal(550);
  };
  await queue(personId);
  await waitFor(async () => (await only()).state !== 'waiting');
  expect(await only()).toEqual({ state: 'refused', attempts: 1, last_answer: '550' });
});

test('a server that is busy is tried again later, with the same Message-ID', async () => {
  const [{ personId }] = district.teachers;
  await giveAccount(db, district, personId, { name: 'busy', role: 'teacher' });
  const { server } = postOffice;
  server.onMail = () => {
    if (server.received.length === 1) throw refusal(451);
  };
  await queue(personId);
  await waitFor(async () => (await only()).state === 'sent');
  expect(await only()).toMatchObject({ state: 'sent', attempts: 2, last_answer: null });
  const [first, second] = server.received;
  expect(second?.headers['message-id']).toBe(first?.headers['message-id']);
});

test('whoever has no account that may sign in is not written to, and it is known', async () => {
  const [{ personId }] = district.teachers;
  await queue(personId);
  await waitFor(async () => (await only()).state !== 'waiting');
  expect(await only()).toMatchObject({ state: 'no_address' });
});

test('a line break in a subject makes no further header', async () => {
  const [{ personId }] = district.teachers;
  await giveAccount(db, district, personId, { name: 'lines', role: 'teacher' });
  await queue(personId, 'Due\r\nBcc: somebody@else.example');
  await waitFor(async () => (await only()).state === 'sent');
  expect(postOffice.server.received.map(({ headers }) => headers.bcc)).toEqual([undefined]);
});

test('a message whose job was lost with the queue gets another', async () => {
  const [{ personId }] = district.teachers;
  await giveAccount(db, district, personId, { name: 'restored', role: 'teacher' });
  const { districtId } = district;
  await asWatcher(db, districtId, (tx) =>
    tx
      .insertInto('message')
      .values({
        district_id: districtId,
        recipient_id: personId,
        kind: 'issued_copy',
        occasion: 'restored',
        content: JSON.stringify({ subject: 'Restored', text: 'Sign in.' }),
      })
      .execute(),
  );
  expect(await asWatcher(db, districtId, (tx) => requeueWaiting(tx, districtId))).toBe(1);
  await waitFor(async () => (await only()).state === 'sent');
  expect(await asWatcher(db, districtId, (tx) => requeueWaiting(tx, districtId))).toBe(0);
});

test('a job and its message are written together or not at all', async () => {
  const [{ personId }] = district.teachers;
  const { districtId } = district;
  const undone = asWatcher(db, districtId, async (tx) => {
    await queueMessage(tx, districtId, {
      recipientId: personId,
      kind: 'issued_copy',
      occasion: 'undone',
      subject: 'Undone',
      text: '',
    });
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect(await messages()).toEqual([]);
  const jobs = `select count(*)::int as n from graphile_worker._private_jobs where payload ->> 'districtId' = $1`;
  const { rows } = await database.ownerPool.query<{ n: number }>(jobs, [districtId]);
  expect(rows).toEqual([{ n: 0 }]);
});

test('the log knows no address and no subject', () => {
  expect(postOffice.logged()).toContain('451');
  expect(postOffice.logged()).not.toMatch(/\.example|Something is due|Undone|Bcc/);
});
