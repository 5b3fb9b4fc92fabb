import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const HOLDER = fileURLToPath(new URL('holder.ts', import.meta.url));

export interface Holder {
  process: ChildProcess;
  ownerUrl: string;
  folder: string;
}

/** Another process that starts, or adopts, the server on `folder`; as another account if one is given. */
export async function startHolder(folder: string, account: { uid?: number; gid?: number } = {}): Promise<Holder> {
  const child = spawn(process.execPath, [HOLDER, folder], { ...account, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = Promise.race([once(child, 'exit'), once(child, 'error')]).then(() => {
    throw new Error('The process ended before it had a server.');
  });
  const [line] = (await Promise.race([once(createInterface(child.stdout), 'line'), ended])) as [string];
  ended.catch(() => undefined); // from now on it may end
  return { process: child, ...(JSON.parse(line) as { ownerUrl: string; folder: string }) };
}

export async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

export function postmasterOf(folder: string): number {
  return Number.parseInt(readFileSync(`${folder}/postmaster.pid`, 'utf8'), 10);
}

export async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

/** Repeats what fails until it succeeds, for at most 30 seconds. */
export async function eventually<T>(work: () => Promise<T>): Promise<T> {
  for (const limit = Date.now() + 30_000; ; await pause(100)) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > limit) throw error;
    }
  }
}
