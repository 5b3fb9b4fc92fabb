/**
 * How long it takes to move the last schoolday of a district with 30,000 evaluations: through the service, with preview,
 * fingerprint, audit event and row-level security; and the same change of the same rows in SQL that is written by hand
 * for it and knows beforehand what moves where. See bench/README.md.
 */
import { rm } from 'node:fs/promises';
import pg from 'pg';
import { connect } from '../src/platform/database/connect.ts';
import { startEmbeddedServer } from '../src/platform/database/embedded/supervisor.ts';
import { migrate } from '../src/platform/database/migrate.ts';
import { temporaryFolder } from '../test/support/servers.ts';
import { account, districtId, evaluations, largeDistrict, schools, schoolYear } from './large-district.ts';
import { type SignedIn, signedIn } from './signed-in.ts';

const rounds = 5;
/** The service moves the day there, the hand-written statements move it back. */
const [usual, later] = ['2026-06-05', '2026-06-12'];

const medianOf = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

async function timed<T>(work: () => Promise<T>): Promise<{ time: number; result: T }> {
  const start = performance.now();
  const result = await work();
  return { time: performance.now() - start, result };
}

interface Preview {
  fingerprint: string;
  effect: { deadlines: number; evaluations: number };
}

const proposalTo = (lastSchoolday: string) => ({
  schoolYear,
  firstSchoolday: '2025-08-11',
  lastSchoolday,
  adoptedOn: '2026-03-10',
});

/** A working day on or before a day, in SQL; the district has no holidays. */
const target = (day: string): string => `${day} - greatest(0, extract(isodow from ${day})::int - 5)`;

/** Everybody without a track follows the district's calendar. */
function handWritten(lastSchoolday: string): string[] {
  const due = `date '${lastSchoolday}' - case kind when 'delivery' then 30 when 'meeting' then 1 else 60 end`;
  const rows = `district_id = '${districtId}' and school_year = '${schoolYear}' and tracks = '{}' and applies`;
  const latest = `(select array[calendar_id] from app.school_calendar where district_id = '${districtId}'
    and school_year = '${schoolYear}' and track is null order by version desc limit 1)`;
  return [
    'begin',
    `insert into app.school_calendar (district_id, school_year, version, first_schoolday, last_schoolday, adopted_on)
      select '${districtId}', '${schoolYear}', max(version) + 1, '2025-08-11', '${lastSchoolday}', '2026-03-10'
      from app.school_calendar where district_id = '${districtId}' and school_year = '${schoolYear}' and track is null`,
    `update app.evaluation_deadline set due_on = ${due}, target_on = ${target(`(${due})`)}, calendar_ids = ${latest},
      computed_at = now() where ${rows} and counted_from = 'last-schoolday'`,
    'commit',
  ];
}

/** A fingerprint of every date, to see that both ways give the same. */
async function datesIn(owner: pg.Client): Promise<string> {
  const { rows } = await owner.query<{ digest: string }>(`select md5(string_agg(concat_ws(' ', evaluation_id, kind,
    due_on, target_on), ',' order by evaluation_id, kind)) as digest from app.evaluation_deadline`);
  return rows[0]?.digest ?? '';
}

async function measure(owner: pg.Client, service: SignedIn): Promise<string[]> {
  const times = { preview: [] as number[], adoption: [] as number[], plain: [] as number[] };
  const first = await datesIn(owner);
  let moved = 0;
  // The first round is not counted: it lets the server's memory fill.
  for (let round = 0; round <= rounds; round += 1) {
    const proposal = proposalTo(later);
    const looked = await timed(() => service.post<Preview>('/calendars/preview?limit=50', proposal));
    const { fingerprint, effect } = looked.result;
    await owner.query('vacuum app.evaluation_deadline');
    const adopted = await timed(() => service.post('/calendars/adoptions', { proposal, fingerprint }));
    await owner.query('vacuum app.evaluation_deadline');
    const plain = await timed(async () => {
      for (const statement of handWritten(usual)) await owner.query(statement);
    });
    if ((await datesIn(owner)) !== first) throw new Error('There and back is not the same');
    await owner.query('vacuum app.evaluation_deadline');
    moved = effect.deadlines;
    if (round === 0) continue;
    times.preview.push(looked.time);
    times.adoption.push(adopted.time);
    times.plain.push(plain.time);
  }
  const [preview, adoption, plain] = [medianOf(times.preview), medianOf(times.adoption), medianOf(times.plain)];
  const line = (name: string, time: number): string =>
    `  ${name.padEnd(24)}${time.toFixed(0).padStart(6)} ms  ratio ${(time / plain).toFixed(1)}`;
  return [
    `  deadlines that move: ${moved}`,
    line('preview, nothing written', preview),
    line('adoption', adoption),
    line('hand-written SQL', plain),
  ];
}

/** Builds the district in a server of its own, measures and removes everything. */
export async function benchLastSchoolday(): Promise<void> {
  const folder = await temporaryFolder();
  const server = await startEmbeddedServer(folder);
  try {
    await migrate(server.ownerUrl);
    const owner = new pg.Client({ connectionString: server.ownerUrl });
    // When something fails the server stops before the connection does; the failure is what matters.
    owner.on('error', () => undefined);
    await owner.connect();
    const connection = connect({ url: server.serviceUrl });
    const built = await timed(() => largeDistrict(owner, connection));
    const service = await signedIn(connection, account);
    const lines = await measure(owner, service);
    await service.close();
    await connection.close();
    await owner.end();
    process.stdout.write(
      [
        `Moving the last schoolday, ${evaluations} evaluations at ${schools} schools, medians of ${rounds} rounds`,
        `  ${built.result} deadlines; district built in ${(built.time / 1000).toFixed(0)} s`,
        ...lines,
        '',
      ].join('\n'),
    );
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) await benchLastSchoolday();
