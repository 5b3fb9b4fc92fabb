import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedServer, startEmbeddedServer } from '../../src/platform/database/embedded/supervisor.ts';

/** A folder of its own that the account Postgres runs as can reach. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fairweight-test-'));
  await chmod(folder, 0o755);
  return folder;
}

/** A server in a temporary folder; `remove` stops it and deletes everything. */
export async function temporaryServer(): Promise<{ server: EmbeddedServer; remove: () => Promise<void> }> {
  const folder = await temporaryFolder();
  const server = await startEmbeddedServer(folder);
  return {
    server,
    remove: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
