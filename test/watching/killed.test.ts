/** Mail is neither lost nor doubled when the process that queues and sends it is killed outright, again and again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from '@jest/globals';
import { testDatabase } from '../support/database.ts';
import { smallDistrict } from '../support/small-district.ts';
import { mailServer } from './mail-server.ts';
import { giveAccount } from './people.ts';

const messages = 150;
/** Kills while the server holds a message that it took and has not answered yet, then kills at any moment. */
const killsWhileSending = 3;
const killsAtRandom = 5;

const database = await testDatabase();
const server = await mailServer();
afterAll(async () => {
  await server.close();
  await database.drop();
});

function start(environment: Record<string, string>): ChildProcess {
  const script = fileURLToPath(new URL('sender.ts', import.meta.url));
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script], {
    env: { ...process.env, ...environment },
    stdio: 'inherit',
  });
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  expect((await ended)[1]).toBe('SIGKILL');
}

async function states(): Promise<Record<string, number>> {
  const { rows } = await database.ownerPool.query<{ state: string; n: number }>(
    'select state, count(*)::int as n from app.message group by state',
  );
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
}

test('every message arrives although the sender is killed; what arrives twice has the same Message-ID', async () => {
  const district = await smallDistrict(database.db);
  const [{ personId }] = district.teachers;
  const address = await giveAccount(database.db, district, personId, { name: 'teacher', role: 'teacher' });
  const environment = {
    SENDER_DATABASE: database.url,
    SENDER_SMTP: server.url,
    SENDER_DISTRICT: district.districtId,
    SENDER_RECIPIENT: personId,
    SENDER_MESSAGES: String(messages),
  };

  for (let turn = 0; turn < killsWhileSending; turn += 1) {
    const child = start(environment);
    let left = 1 + Math.floor(Math.random() * 10);
    await new Promise<void>((killed) => {
      server.onMail = async () => {
        left -= 1;
        if (left === 0) await kill(child).then(killed);
      };
    });
  }
  server.onMail = () => pause(Math.random() * 30);
  for (let turn = 0; turn < killsAtRandom; turn += 1) {
    const child = start(environment);
    await pause(Math.random() * 2000);
    await kill(child);
  }
  const last = start(environment);
  while ((await states()).sent !== messages) {
    expect(last.exitCode).toBeNull();
    await pause(100);
  }
  await kill(last);

  expect(await states()).toEqual({ sent: messages });
  const identifiers = new Map<string, Set<string>>();
  for (const { to, headers } of server.received) {
    expect(to).toBe(address);
    const subject = headers.subject ?? '';
    identifiers.set(subject, (identifiers.get(subject) ?? new Set()).add(headers['message-id'] ?? ''));
  }
  const expected = Array.from({ length: messages }, (_, index) => `Message ${index + 1}`);
  expect([...identifiers.keys()].toSorted()).toEqual(expected.toSorted());
  for (const [, ids] of identifiers)
    expect([...ids]).toEqual([expect.stringMatching(/^<[0-9a-f-]{36}@district\.example>$/)]);
  expect(new Set([...identifiers.values()].flatMap((ids) => [...ids])).size).toBe(messages);
  // Killed after the server took a message and before it could be marked: these did arrive twice.
  expect(server.received.length).toBeGreaterThan(messages);
});
