/**
 * `node bench/modelling.ts`: how long modelling takes on 30,000 teachers with six components, against the same work done
 * by others in the same run. See bench/README.md.
 */
import { availableParallelism, cpus } from 'node:os';
import { startC } from './modelling/c-peer.ts';
import { startDuckDb } from './modelling/duckdb-peer.ts';
import { growthLine, growthTitle, sizes } from './modelling/growth.ts';
import { startMatrices } from './modelling/matrix-peer.ts';
import { measured } from './modelling/measure.ts';
import { ours } from './modelling/ours.ts';
import { startPlain } from './modelling/plain-peer.ts';
import { startPostgres } from './modelling/postgres-peer.ts';
import { type BenchSetting, benchSetting } from './modelling/setting.ts';
import { type Peer, PeerMissing } from './modelling/work.ts';

const size = 30_000;
const starters = {
  'plain typed arrays': startPlain,
  C: startC,
  DuckDB: startDuckDb,
  PostgreSQL: startPostgres,
  mathjs: startMatrices,
};

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

/** Peers that can be had; of the others it is said why not. */
async function startPeers(setting: BenchSetting): Promise<Peer[]> {
  const peers = [ours(setting)];
  for (const [name, start] of Object.entries(starters))
    try {
      peers.push(await start(setting));
    } catch (error) {
      if (!(error instanceof PeerMissing)) throw error;
      print(`  ${name} is left out: ${error.message}`);
    }
  return peers;
}

export async function benchModelling(): Promise<void> {
  const setting = benchSetting(size);
  const { columns, start, preparing } = setting;
  print(`Modelling, ${size} teachers, ${columns.length} components, ${start.limits.length} cut points`);
  for (const [what, time] of preparing) print(`  once, before all else: ${what} ${time.toFixed(0)} ms`);
  const peers = await startPeers(setting);
  for await (const line of measured(peers)) print(line);
  for (const peer of peers) await peer.close();
  print(growthTitle);
  for (const teachers of sizes) print(growthLine(setting, teachers));
}

if (import.meta.main) {
  print(`${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}`);
  await benchModelling();
}
