/**
 * npm run durability: kills the service, PostgreSQL or both with SIGKILL while principals' observations are being
 * created over HTTP, 20 times, and then looks whether every acknowledged one is there exactly once.
 * Exit code 0: nothing lost, nothing doubled, `fairweight verify` agrees. A number as argument: how many kills.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Service } from './durability/service.ts';
import { openWriters, type Writer } from './durability/writer.ts';

const WRITERS = 3;
const kills = Number(process.argv[2] ?? 20);

/** Observations that are missing or doubled, as sentences. */
async function compare(writers: readonly Writer[]): Promise<string[]> {
  const faults: string[] = [];
  for (const writer of writers) {
    const stored = await writer.stored();
    const counted = new Set(stored);
    for (const id of writer.acknowledged) if (!counted.has(id)) faults.push(`Lost: observation ${id}`);
    if (stored.length !== writer.acknowledged.size) {
      faults.push(`${writer.acknowledged.size} observations acknowledged, ${stored.length} stored`);
    }
  }
  return faults;
}

async function killLoop(service: Service): Promise<string[]> {
  await service.start();
  const writers = await openWriters(service, WRITERS);
  const faults: string[] = [];
  for (let round = 1; round <= kills; round += 1) {
    const writing = new AbortController();
    const loops = Promise.all(writers.map((writer) => writer.run(writing.signal)));
    loops.catch(() => undefined); // looked at when the round ends
    await pause(300 + Math.random() * 1400);
    const victims = (['service', 'postgres', 'both'] as const)[round % 3] ?? 'both';
    if (victims !== 'service') service.killPostgres();
    if (victims !== 'postgres') await service.kill();
    const started = Date.now();
    if (victims !== 'postgres') await service.start();
    await service.untilReady();
    const back = Date.now() - started;
    await pause(300); // the same processes go on writing
    writing.abort();
    await loops;
    const found = await compare(writers);
    faults.push(...found);
    const total = writers.reduce((sum, writer) => sum + writer.acknowledged.size, 0);
    console.log(`${round}: killed ${victims}, back after ${back} ms, ${total} acknowledged, ${found.length} faults`);
  }
  return faults;
}

const folder = mkdtempSync(join(tmpdir(), 'fairweight-durability-'));
chmodSync(folder, 0o755);
const service = new Service(folder);
try {
  const faults = await killLoop(service);
  const agrees = await service.verify();
  for (const fault of faults) console.log(fault);
  console.log(
    faults.length === 0 && agrees
      ? `Nothing was lost or doubled in ${kills} kills, and every rating agrees.`
      : `${faults.length} faults in ${kills} kills; ratings ${agrees ? 'agree' : 'differ'}.`,
  );
  process.exitCode = faults.length === 0 && agrees ? 0 : 1;
} finally {
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
}
