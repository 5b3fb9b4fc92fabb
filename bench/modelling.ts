/**
 * `node bench/modelling.ts`: how long modelling takes on 30,000 teachers with six components, against the same work done
 * by others in the same run. See bench/README.md.
 */
import { availableParallelism, cpus } from 'node:os';
import { startC } from './modelling/c-peer.ts';
import { startDuckDb } from './modelling/duckdb-peer.ts';
import { startMatrices } from './modelling/matrix-peer.ts';
import { growthLines } from './modelling/growth.ts';
import { measure } from './modelling/measure.ts';
import { ours } from './modelling/ours.ts';
import { startPlain } from './modelling/plain-peer.ts';
import { startPostgres } from './modelling/postgres-peer.ts';
import { benchSetting } from './modelling/setting.ts';
import { type Peer, PeerMissing } from './modelling/work.ts';

const size = 30_000;
const starters = {
  'plain typed arrays': startPlain,
  C: startC,
  DuckDB: startDuckDb,
  PostgreSQL: startPostgres,
  mathjs: startMatrices,
};

export async function benchModelling(): Promise<void> {
  const setting = benchSetting(size);
  const lines = [
    `Modelling, ${size} teachers, ${setting.columns.length} components, ${setting.start.limits.length} cut points`,
  ];
  for (const [what, time] of setting.preparing) lines.push(`  once, before all else: ${what} ${time.toFixed(0)} ms`);
  const peers: Peer[] = [ours(setting)];
  for (const [name, start] of Object.entries(starters))
    try {
      peers.push(await start(setting));
    } catch (error) {
      if (!(error instanceof PeerMissing)) throw error;
      lines.push(`  ${name} is left out: ${error.message}`);
    }
  lines.push(...(await measure(peers)));
  for (const peer of peers) await peer.close();
  lines.push(...growthLines(setting));
  process.stdout.write([...lines, ''].join('\n'));
}

if (import.meta.main) {
  process.stdout.write(
    `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}\n`,
  );
  await benchModelling();
}
