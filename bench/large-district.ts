/** A district of 30,000 evaluations in one school year, generated in the database and the same in every run. */
import { asViewer, type Viewer } from '../src/platform/database/as-viewer.ts';
import type { Connection } from '../src/platform/database/connect.ts';
import { hashPassword } from '../src/platform/identity/passwords.ts';
import { loadDeadlines } from '../src/features/deadlines/index.ts';
import { clockRows } from '../src/features/demonstration/deadline-rows.ts';
import { shippedClocks } from '../src/modules.ts';
import type pg from 'pg';

export const evaluations = 30_000;
export const schools = 800;
export const schoolYear = '2025-26';
export const districtId = '00000000-0000-4000-8000-000000000001';
export const account = { email: 'hr@large.example', password: 'correct horse battery staple' };

/** A uuid of a kind and a number, in SQL. */
const id = (kind: number, number: string): string =>
  `('${String(kind).padStart(8, '0')}-0000-4000-8000-' || lpad((${number})::text, 12, '0'))::uuid`;

const district = `'${districtId}'::uuid`;
const digest = `'sha256:' || repeat('0', 64)`;

/** One in ten is on track A or B, whose calendars end earlier; one in three has been given the copy. */
const statements = [
  `insert into app.district (district_id, name, time_zone) values (${district}, 'Large', 'America/Los_Angeles')`,
  `insert into app.school (district_id, school_id, name, external_id)
    select ${district}, ${id(2, 'n')}, 'School ' || n, n from generate_series(1, ${schools}) n`,
  `insert into app.person (district_id, person_id, given_name, family_name, local_id, is_evaluator)
    select ${district}, ${id(3, 'n')}, 'Given', 'Principal ' || n, 'P' || n, true from generate_series(0, ${schools}) n
    union all
    select ${district}, ${id(4, 'n')}, 'Given', 'Teacher ' || n, 'T' || n, false
    from generate_series(1, ${evaluations}) n`,
  `insert into app.employment (district_id, person_id, status, hired_on, is_instructional, months_per_year, valid_from)
    select ${district}, ${id(4, 'n')}, 'permanent', '2015-08-10', n % 20 <> 0, case when n % 40 = 0 then 12 else 10 end,
      '2017-07-01' from generate_series(1, ${evaluations}) n`,
  `insert into app.person_track (district_id, person_id, school_year, track)
    select ${district}, ${id(4, 'n')}, '${schoolYear}', case n % 20 when 3 then 'A' else 'B' end
    from generate_series(1, ${evaluations}) n where n % 10 = 3`,
  `insert into app.assignment (district_id, assignment_id, person_id, school_id, school_year, grade, subject, evaluator_id)
    select ${district}, ${id(5, 'n')}, ${id(4, 'n')}, ${id(2, `n % ${schools} + 1`)}, '${schoolYear}', '3', 'all',
      ${id(3, `n % ${schools} + 1`)} from generate_series(1, ${evaluations}) n`,
  `insert into app.policy (district_id, policy_id, key, title) values (${district}, ${id(6, '1')}, 'one', 'One')`,
  `insert into app.policy_version (district_id, policy_version_id, policy_id, version, status, published_at, source, document,
    fingerprint) values (${district}, ${id(7, '1')}, ${id(6, '1')}, 1, 'published', now(), '', '{}', ${digest})`,
  `insert into app.evaluation (district_id, evaluation_id, evaluatee_id, school_id, evaluator_id, assignment_id, school_year,
    policy_version_id, created_at) select ${district}, ${id(8, 'n')}, person_id, school_id, evaluator_id, assignment_id,
      school_year, ${id(7, '1')}, '2025-08-11T18:00:00Z'
    from generate_series(1, ${evaluations}) n join app.assignment on assignment_id = ${id(5, 'n')}`,
  `insert into app.evaluation_step (district_id, evaluation_id, evaluatee_id, school_id, sequence, kind, occurred_on,
    recorded_by, manner, document, document_fingerprint)
    select ${district}, ${id(8, 'n')}, ${id(4, 'n')}, ${id(2, `n % ${schools} + 1`)}, 1, 'issued',
      date '2026-04-20' + n % 30, ${id(3, '0')}, 'in_person', '{}', ${digest}
    from generate_series(1, ${evaluations}) n where n % 3 = 0`,
  `insert into app.school_calendar (district_id, school_year, version, track, first_schoolday, last_schoolday, adopted_on)
    values (${district}, '${schoolYear}', 1, null, '2025-08-11', '2026-06-05', '2025-02-11'),
      (${district}, '${schoolYear}', 1, 'A', '2025-07-07', '2026-05-15', '2025-02-11'),
      (${district}, '${schoolYear}', 1, 'B', '2025-07-21', '2026-05-29', '2025-02-11')`,
  'analyze',
];

/** Fills a migrated, empty database; gives the number of deadlines. */
export async function largeDistrict(owner: pg.Client, { db }: Connection): Promise<number> {
  for (const statement of statements) await owner.query(statement);
  await owner.query(
    `insert into app.account (email, password_hash, district_id, person_id, role) values ($1, $2, $3, ${id(3, '0')}, 'hr')`,
    [account.email, await hashPassword(account.password), districtId],
  );
  const loader: Viewer = { districtId, personId: null, role: 'loader', schoolIds: [] };
  const count = await asViewer(db, loader, async (tx) => {
    const [clocks] = clockRows(shippedClocks).sets;
    if (clocks === undefined) throw new Error('There are no clocks');
    const { clock_set_id } = await tx
      .insertInto('clock_set')
      .values({ ...clocks, district_id: districtId })
      .returning('clock_set_id')
      .executeTakeFirstOrThrow();
    const choice = { district_id: districtId, school_year: schoolYear, sequence: 1, clock_set_id };
    await tx.insertInto('clock_choice').values(choice).execute();
    return await loadDeadlines(tx, districtId, { scope: { schoolYear }, at: new Date() });
  });
  await owner.query('vacuum analyze app.evaluation_deadline');
  return count;
}
