import { loadDemonstration, NotOnlyDemonstrationError, resetDemonstration } from '../features/demonstration/index.ts';
import { componentTypes, shippedClocks, shippedPolicies, stateInstruments } from '../modules.ts';
import { type Config, readConfig } from '../platform/config.ts';
import { connect } from '../platform/database/connect.ts';
import { startEmbeddedServer } from '../platform/database/embedded/supervisor.ts';
import { migrate } from '../platform/database/migrate.ts';

export const usage = `Usage: fairweight demo load|reset

  load    loads the demonstration district, unless it is there already
  reset   empties the database and loads it again; refused where a district is no demonstration

Exit code 0 when it is done, 1 when it is refused, 2 for wrong use.
`;

interface Logins {
  ownerUrl: string;
  serviceUrl: string;
  release: () => Promise<void>;
}

/** The logins of the configured database, or of the service's own server, which is started when it does not run. */
async function openLogins(config: Config): Promise<Logins> {
  if (config.databaseUrl === undefined) {
    const { ownerUrl, serviceUrl, stop } = await startEmbeddedServer(config.dataFolder);
    return { ownerUrl, serviceUrl, release: stop };
  }
  const ownerUrl = config.ownerUrl ?? config.databaseUrl;
  return { ownerUrl, serviceUrl: config.databaseUrl, release: () => Promise.resolve() };
}

function report(message: string): void {
  process.stdout.write(`${message}\n`);
}

/**
 * The command `fairweight demo`.
 * @param args what follows `demo` on the command line
 * @returns the exit code: 0 done, 1 refused, 2 the command is not right
 */
export async function run(args: readonly string[]): Promise<number> {
  const [action, ...rest] = args;
  if ((action !== 'load' && action !== 'reset') || rest.length > 0) {
    process.stderr.write(usage);
    return 2;
  }
  const config = readConfig(process.env);
  if (!config.demonstration) {
    process.stderr.write(
      'The demonstration has accounts with published passwords: set FAIRWEIGHT_DEMONSTRATION=true.\n',
    );
    return 1;
  }
  const { ownerUrl, serviceUrl, release } = await openLogins(config);
  try {
    await migrate(ownerUrl);
    const { db, close } = connect({ url: serviceUrl });
    const options = { db, modules: { componentTypes, shippedClocks, shippedPolicies, stateInstruments }, report };
    try {
      await (action === 'load' ? loadDemonstration(options) : resetDemonstration({ ...options, ownerUrl }));
    } finally {
      await close();
    }
    return 0;
  } catch (error) {
    if (!(error instanceof NotOnlyDemonstrationError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  } finally {
    await release();
  }
}
