/** A process that starts the server on the folder given, says so in one line of JSON, and lives until it is stopped. */
import { startEmbeddedServer } from '../../../src/platform/database/embedded/supervisor.ts';

const server = await startEmbeddedServer(process.argv[2] ?? '');
console.log(JSON.stringify({ ownerUrl: server.ownerUrl, serviceUrl: server.serviceUrl, folder: server.folder }));
const alive = setInterval(() => undefined, 1_000);
process.once('SIGTERM', () => {
  clearInterval(alive);
  void server.stop();
});
