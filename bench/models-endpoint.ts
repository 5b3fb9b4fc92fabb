/**
 * `node bench/models-endpoint.ts`: what a question to POST /models costs against a route that does nothing, on the
 * demonstration district and on a made-up cohort of 30,000, new and repeated; and how long somebody else waits for a
 * small answer while such questions are being answered. See bench/README.md.
 */
import { rm } from 'node:fs/promises';
import {
  demonstrationAccounts,
  demonstrationCohortId,
  loadDemonstration,
} from '../src/features/demonstration/index.ts';
import { componentTypes, shippedClocks, shippedPolicies, stateInstruments } from '../src/modules.ts';
import { connect } from '../src/platform/database/connect.ts';
import { startEmbeddedServer } from '../src/platform/database/embedded/supervisor.ts';
import { migrate } from '../src/platform/database/migrate.ts';
import { temporaryFolder } from '../test/support/servers.ts';
import { emptyRoute } from './empty-route.ts';
import { type SignedIn, signedIn } from './signed-in.ts';

const rounds = 5;
const largeSize = 30_000;

const medianOf = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The median of some rounds after one that is not counted. */
async function median(work: (round: number) => Promise<unknown>, count = rounds): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round <= count; round += 1) times.push(await timed(() => work(round)));
  return medianOf(times.slice(1));
}

interface Subject {
  name: string;
  policyVersionId: string;
  cohortId: string;
}

/** A question that nobody asked before: its weight has a decimal of its own. */
function question({ policyVersionId, cohortId }: Subject, thousandths: number): object {
  const weights = {
    'pupil-progress': (thousandths / 1000).toFixed(3),
    observation: ((1000 - thousandths) / 1000).toFixed(3),
  };
  return { policyVersionId, cohortId, document: { weights }, moves: 'pupil-progress' };
}

interface People {
  office: SignedIn;
  union: SignedIn;
}

async function measure(subject: Subject, { office, union }: People, empty: number): Promise<string[]> {
  const ask = (who: SignedIn, thousandths: number) => who.post('/models', question(subject, thousandths));
  const exact = await median((round) => ask(office, 400 + round));
  const published = await median((round) => ask(union, 450 + round));
  const repeated = await median(() => ask(union, 450));
  const line = (name: string, time: number): string =>
    `    ${name.padEnd(26)}${time.toFixed(1).padStart(8)} ms  ratio ${(time / empty).toFixed(0)}`;
  return [
    `  ${subject.name}`,
    line('new question, exact', exact),
    line('new question, published', published),
    line('question asked before', repeated),
  ];
}

/** How long somebody else waits for the list of cohorts, alone and while questions are being answered. */
async function waiting(subject: Subject, { office, union }: People): Promise<string[]> {
  const other = () => union.get('/cohorts');
  const alone = await median(other, 30);
  const asked = Array.from({ length: 6 }, (_, place) => office.post('/models', question(subject, 600 + place)));
  const still = new Set(asked);
  for (const each of asked) void each.finally(() => still.delete(each));
  const times: number[] = [];
  while (still.size > 0) times.push(await timed(other));
  await Promise.all(asked);
  const worst = Math.max(...times);
  return [
    `  somebody else's small request: ${alone.toFixed(1)} ms alone; while six questions are answered ` +
      `${medianOf(times).toFixed(1)} ms (${times.length} requests, the slowest ${worst.toFixed(0)} ms)`,
  ];
}

async function largeCohort(office: SignedIn, policyVersionId: string): Promise<Subject> {
  const { cohortId } = await office.post<{ cohortId: string }>('/cohorts', {
    kind: 'synthetic',
    title: 'Thirty thousand',
    schoolYear: '2025-26',
    policyVersionId,
    size: largeSize,
    seed: 1,
    components: [
      { key: 'observation', mean: '2.9', deviation: '0.45' },
      { key: 'pupil-progress', mean: '3', deviation: '14', missingShare: '0.1' },
    ],
    correlations: [{ between: ['observation', 'pupil-progress'], value: '0.3' }],
  });
  return { name: `${largeSize} made-up teachers`, policyVersionId, cohortId };
}

async function compared(people: People): Promise<string[]> {
  const { policy, size } = (await people.office.get(`/cohorts/${demonstrationCohortId}`)) as {
    policy: { policyVersionId: string };
    size: number;
  };
  const { policyVersionId } = policy;
  const small = {
    name: `the demonstration district, ${size} teachers`,
    policyVersionId,
    cohortId: demonstrationCohortId,
  };
  const large = await largeCohort(people.office, policyVersionId);
  const route = await emptyRoute();
  const empty = await median(route.ask, 200);
  route.close();
  return [
    `POST /models, medians of ${rounds} rounds; a route that does nothing takes ${empty.toFixed(2)} ms`,
    ...(await measure(small, people, empty)),
    ...(await measure(large, people, empty)),
    ...(await waiting(large, people)),
  ];
}

const accountOf = (role: string) => {
  const found = demonstrationAccounts.find((account) => account.role === role);
  if (!found) throw new Error(`The demonstration has no ${role}`);
  return { email: found.email, password: found.password };
};

/** Loads the demonstration district in a server of its own, measures and removes everything. */
export async function benchModelsEndpoint(): Promise<void> {
  const folder = await temporaryFolder();
  const server = await startEmbeddedServer(folder);
  try {
    await migrate(server.ownerUrl);
    const connection = connect({ url: server.serviceUrl });
    const modules = { componentTypes, shippedClocks, shippedPolicies, stateInstruments };
    await loadDemonstration({ db: connection.db, modules, report: () => undefined });
    const people = {
      office: await signedIn(connection, accountOf('hr')),
      union: await signedIn(connection, accountOf('union_negotiator')),
    };
    const lines = await compared(people);
    await people.office.close();
    await people.union.close();
    await connection.close();
    process.stdout.write([...lines, ''].join('\n'));
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) await benchModelsEndpoint();
