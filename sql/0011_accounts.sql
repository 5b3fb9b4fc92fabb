-- Why: signing in. An e-mail address must be unique on the whole server before any district is known, so these
-- tables are local: they never leave the coordinator, and nothing distributed refers to them or they to it.
create table app.account (
  account_id uuid primary key default gen_random_uuid(),
  email text not null unique check (email = lower(email) and email like '%_@_%'),
  password_hash text not null,
  district_id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('administrator', 'teacher', 'hr', 'union_negotiator', 'district_negotiator',
    'system_administrator')),
  school_ids uuid[] not null default '{}',
  failed_attempts int not null default 0 check (failed_attempts >= 0),
  locked_until timestamptz,
  disabled_at timestamptz,
  created_at timestamptz not null default now()
);

-- Columns as connect-pg-simple expects them.
create table app.session (
  sid text primary key,
  sess json not null,
  expire timestamptz not null
);
create index session_by_expiry on app.session (expire);

-- Columns as rate-limiter-flexible expects them.
create table app.rate_limit (
  key text primary key,
  points int not null default 0,
  expire bigint
);

alter table app.account enable row level security, force row level security;
alter table app.session enable row level security, force row level security;
alter table app.rate_limit enable row level security, force row level security;

create policy look_up on app.account for select to fairweight_sign_in using (true);
create policy count_failures on app.account for update to fairweight_sign_in using (true) with check (true);
create policy read_own_district on app.account for select to fairweight_system_administrator
  using (district_id = app.viewer_district());
create policy create_in_own_district on app.account for insert to fairweight_system_administrator
  with check (district_id = app.viewer_district());
create policy change_in_own_district on app.account for update to fairweight_system_administrator
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());
create policy load on app.account to fairweight_loader
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());
create policy keep_sessions on app.session to fairweight_service using (true) with check (true);
create policy count_requests on app.rate_limit to fairweight_service using (true) with check (true);

grant select on app.account to fairweight_sign_in;
grant update (failed_attempts, locked_until) on app.account to fairweight_sign_in;
-- Omitted on purpose: a system administrator writes password hashes and cannot read them.
grant select (account_id, email, district_id, person_id, role, school_ids, failed_attempts, locked_until, disabled_at,
    created_at) on app.account to fairweight_system_administrator, fairweight_loader;
grant insert (account_id, email, password_hash, district_id, person_id, role, school_ids)
  on app.account to fairweight_system_administrator, fairweight_loader;
grant update (password_hash, role, school_ids, failed_attempts, locked_until, disabled_at)
  on app.account to fairweight_system_administrator;
grant select, insert, update, delete on app.session to fairweight_service;
grant select, insert, update, delete on app.rate_limit to fairweight_service;
