/** Reads the database's own catalogue: a table that breaks sql/CONVENTIONS.md fails here, whoever added it. */
import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect, test } from '@jest/globals';
import { testDatabase } from '../support/database.ts';
import { APPEND_ONLY, LOCAL } from './tables-by-kind.ts';

const { ownerPool, drop } = await testDatabase();
afterAll(drop);

async function rows<T extends object>(text: string, values: unknown[] = []): Promise<T[]> {
  return (await ownerPool.query<T>(text, values)).rows;
}

describe('Every table of the schema app', () => {
  test('has row-level security enabled and forced', async () => {
    expect(
      await rows(`select relname from pg_class where relnamespace = 'app'::regnamespace and relkind in ('r', 'p')
        and not (relrowsecurity and relforcerowsecurity)`),
    ).toEqual([]);
  });

  test('is an ordinary or partitioned table that inherits from none', async () => {
    expect(
      await rows(`select c.relname from pg_class c left join pg_inherits i on i.inhrelid = c.oid
        where c.relnamespace = 'app'::regnamespace
        and (c.relkind not in ('r', 'p', 'i', 'I', 'v') or i.inhrelid is not null and not c.relispartition)`),
    ).toEqual([]);
  });

  test('has a primary key', async () => {
    expect(
      await rows(`select relname from pg_class c where relnamespace = 'app'::regnamespace and relkind in ('r', 'p')
        and not exists (select from pg_constraint where conrelid = c.oid and contype = 'p')`),
    ).toEqual([]);
  });

  test('has a district_id uuid not null, unless it is local', async () => {
    expect(
      await rows(
        `select relname from pg_class c where relnamespace = 'app'::regnamespace and relkind in ('r', 'p')
        and relname <> all ($1) and not exists (select from pg_attribute where attrelid = c.oid
          and attname = 'district_id' and atttypid = 'uuid'::regtype and attnotnull)`,
        [LOCAL],
      ),
    ).toEqual([]);
  });

  test('leads every key, foreign key and index with district_id, unless it is local', async () => {
    expect(
      await rows(
        `select relname, conname as name from pg_constraint k join pg_class c on c.oid = k.conrelid
          join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
          where k.connamespace = 'app'::regnamespace and contype in ('p', 'u', 'f', 'x')
            and relname <> all ($1) and attname <> 'district_id'
        union all
        select relname, i.indexrelid::regclass::text from pg_index i join pg_class c on c.oid = i.indrelid
          left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
          where c.relnamespace = 'app'::regnamespace and relname <> all ($1) and attname is distinct from 'district_id'`,
        [LOCAL],
      ),
    ).toEqual([]);
  });

  test('refers with district_id to district_id, and never from or to a local table', async () => {
    expect(
      await rows(
        `select conname from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class t on t.oid = k.confrelid
          join pg_attribute a on a.attrelid = t.oid and a.attnum = k.confkey[1]
          where contype = 'f' and k.connamespace = 'app'::regnamespace
            and (attname <> 'district_id' or c.relname = any ($1) or t.relname = any ($1))`,
        [LOCAL],
      ),
    ).toEqual([]);
  });

  test('neither nulls nor cascades a key', async () => {
    expect(
      await rows(`select conname from pg_constraint where contype = 'f' and connamespace = 'app'::regnamespace
        and (confdeltype in ('n', 'd') or confupdtype in ('c', 'n', 'd'))`),
    ).toEqual([]);
  });

  test('has no identity or serial column and no floating-point number', async () => {
    expect(
      await rows(`select c.relname, a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
        left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
        where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0
          and (a.attidentity <> '' or pg_get_expr(d.adbin, d.adrelid) like '%nextval%'
            or a.atttypid in ('float4'::regtype, 'float8'::regtype, 'money'::regtype))`),
    ).toEqual([]);
  });
});

describe('Policies', () => {
  test('look at their own row and the viewer only: no subquery, no function that reads a table', async () => {
    const policies = await rows<{ name: string; expression: string }>(`select tablename || '.' || policyname as name,
      coalesce(qual, '') || ' ' || coalesce(with_check, '') as expression from pg_policies where schemaname = 'app'`);
    expect(policies.length).toBeGreaterThan(50);
    const allowed = new Set(['app.viewer_district', 'app.viewer_person', 'app.viewer_schools', 'any']);
    const wrong = policies.filter(({ expression }) => {
      const calls = [...expression.toLowerCase().matchAll(/([a-z_.]+)\s*\(/g)].map((match) => match[1] ?? '');
      return (
        /\bselect\b/i.test(expression) || calls.some((call) => !allowed.has(call) && !['and', 'or'].includes(call))
      );
    });
    expect(wrong).toEqual([]);
  });

  test('name their roles: none is for everybody', async () => {
    expect(
      await rows(`select policyname from pg_policies where schemaname = 'app' and 'public' = any (roles)`),
    ).toEqual([]);
  });

  test("ask for the viewer's district, except where accounts and sessions are looked up", async () => {
    const open = await rows<{ name: string }>(`select tablename || '.' || policyname as name from pg_policies
      where schemaname = 'app' and coalesce(qual, with_check) not like '%viewer_district()%' order by 1`);
    expect(open.map(({ name }) => name)).toEqual([
      'account.count_failures',
      'account.look_up',
      'audit_event.write_as_sign_in',
      'district.read_before_sign_in',
      'rate_limit.count_requests',
      'session.keep_sessions',
    ]);
  });
});

describe('Grants', () => {
  /** Every right on tables and columns that somebody other than the owner holds. */
  const held = `select c.relname, g.rolname, a.privilege_type, a.is_grantable from pg_class c
      cross join lateral aclexplode(c.relacl) a left join pg_roles g on g.oid = a.grantee
      where c.relnamespace = 'app'::regnamespace and a.grantee <> c.relowner
    union all
    select c.relname, g.rolname, a.privilege_type, a.is_grantable from pg_attribute t join pg_class c on c.oid = t.attrelid
      cross join lateral aclexplode(t.attacl) a left join pg_roles g on g.oid = a.grantee
      where c.relnamespace = 'app'::regnamespace and a.grantee <> c.relowner`;

  test('go to our roles only, never to public, and cannot be passed on', async () => {
    expect(
      await rows(`select * from (${held}) held
        where rolname is null or rolname not like 'fairweight\\_%' or is_grantable`),
    ).toEqual([]);
  });

  test('are not made by default privileges', async () => {
    expect(await rows('select * from pg_default_acl')).toEqual([]);
  });

  test('leave append-only tables append-only', async () => {
    expect(
      await rows(
        `select * from (${held}) held where relname = any ($1) and privilege_type not in ('SELECT', 'INSERT')`,
        [APPEND_ONLY],
      ),
    ).toEqual([]);
  });

  test('let nobody delete or truncate, except sessions and counters', async () => {
    expect(
      await rows(`select * from (${held}) held where privilege_type not in ('SELECT', 'INSERT', 'UPDATE')
        and relname not in ('session', 'rate_limit')`),
    ).toEqual([]);
  });

  test('give inserts and updates column by column on the tables of a district', async () => {
    expect(
      await rows(
        `select c.relname from pg_class c cross join lateral aclexplode(c.relacl) a
        where c.relnamespace = 'app'::regnamespace and a.grantee <> c.relowner
          and a.privilege_type in ('INSERT', 'UPDATE') and c.relname not in ('session', 'rate_limit')`,
      ),
    ).toEqual([]);
  });

  // An evaluation is delegated with a step and its reason; nothing else changes hands.
  test('let nobody update a column of a key, or whose row it is', async () => {
    expect(
      await rows(`select c.relname, t.attname from pg_attribute t join pg_class c on c.oid = t.attrelid
        cross join lateral aclexplode(t.attacl) a
        where c.relnamespace = 'app'::regnamespace and a.grantee <> c.relowner and a.privilege_type = 'UPDATE'
          and t.attname in ('district_id', 'evaluatee_id', 'school_id', 'evaluator_id', 'observer_id', 'scored_by',
            'evaluation_id', 'policy_version_id', 'actor_id')
          and (c.relname, t.attname) <> ('evaluation', 'evaluator_id')`),
    ).toEqual([]);
  });

  test('do not let any role of ours do more than log in', async () => {
    expect(
      await rows(`select rolname from pg_roles where rolname like 'fairweight\\_%' and rolname <> 'fairweight_owner'
        and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or rolinherit or not rolcanlogin)`),
    ).toEqual([]);
  });

  test('are held by roles that the first file makes, so that it alone prepares a server for a dump', async () => {
    const source = await readFile(new URL('../../sql/0001_roles.sql', import.meta.url), 'utf8');
    const roles = await rows<{ rolname: string }>(
      `select rolname from pg_roles where rolname like 'fairweight\\_%' and rolname <> 'fairweight_owner'`,
    );
    expect(roles.length).toBeGreaterThan(8);
    expect(roles.filter(({ rolname }) => !source.includes(`'${rolname}'`))).toEqual([]);
  });

  test("make nothing but the service a member of a viewer's role", async () => {
    expect(
      await rows(`select member.rolname, role.rolname as takes from pg_auth_members m
        join pg_roles member on member.oid = m.member join pg_roles role on role.oid = m.roleid
        where role.rolname like 'fairweight\\_%' and member.rolname like 'fairweight\\_%'
          and member.rolname not in ('fairweight_service', 'fairweight_owner')`),
    ).toEqual([]);
  });
});

test('Views are security_invoker', async () => {
  expect(
    await rows(`select relname from pg_class where relnamespace = 'app'::regnamespace and relkind = 'v'
      and not coalesce(reloptions @> array['security_invoker=true'], false)`),
  ).toEqual([]);
});

test('No function raises rights, and public may run none', async () => {
  expect(
    await rows(`select proname from pg_proc p where pronamespace = 'app'::regnamespace
      and (prosecdef or proacl is null or exists (select from aclexplode(proacl) where grantee = 0))`),
  ).toEqual([]);
});

test('Triggers are per row and refuse only', async () => {
  expect(
    await rows(`select tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where c.relnamespace = 'app'::regnamespace and not tgisinternal
        and (tgfoid <> 'app.refuse_change'::regproc or tgtype & 1 = 0)`),
  ).toEqual([]);
});
