-- Why: the district is the unit everything belongs to: its identifier leads every key, so that one server
-- can hold many districts apart and the tables can later be spread over machines by it.
create table app.district (
  district_id uuid primary key default gen_random_uuid(),
  name text not null,
  time_zone text not null,
  is_demonstration boolean not null default false,
  created_at timestamptz not null default now()
);

create table app.school (
  district_id uuid not null references app.district,
  school_id uuid not null default gen_random_uuid(),
  name text not null,
  external_id text not null,
  primary key (district_id, school_id),
  unique (district_id, external_id)
);

-- A calendar is never corrected in place: deadlines were computed from it. A change is a new version.
create table app.school_calendar (
  district_id uuid not null references app.district,
  calendar_id uuid not null default gen_random_uuid(),
  school_year text not null check (school_year ~ '^\d{4}-\d{2}$'),
  version int not null check (version > 0),
  first_schoolday date not null,
  last_schoolday date not null check (last_schoolday > first_schoolday),
  adopted_on date not null,
  primary key (district_id, calendar_id),
  unique (district_id, school_year, version)
);

alter table app.district enable row level security, force row level security;
alter table app.school enable row level security, force row level security;
alter table app.school_calendar enable row level security, force row level security;

-- Names of schools and dates of the calendar are no secret within a district.
create policy read_own_district on app.district for select to
  fairweight_administrator, fairweight_teacher, fairweight_hr, fairweight_union_negotiator,
  fairweight_district_negotiator, fairweight_system_administrator using (district_id = app.viewer_district());
create policy read_own_district on app.school for select to
  fairweight_administrator, fairweight_teacher, fairweight_hr, fairweight_union_negotiator,
  fairweight_district_negotiator, fairweight_system_administrator using (district_id = app.viewer_district());
create policy read_own_district on app.school_calendar for select to
  fairweight_administrator, fairweight_teacher, fairweight_hr, fairweight_union_negotiator,
  fairweight_district_negotiator, fairweight_system_administrator using (district_id = app.viewer_district());
create policy adopt_calendar on app.school_calendar for insert to fairweight_hr
  with check (district_id = app.viewer_district());

-- Before anyone has signed in: which districts exist, and whether only demonstration data is held.
create policy read_before_sign_in on app.district for select to fairweight_sign_in using (true);

create policy load on app.district to fairweight_loader
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());
create policy load on app.school to fairweight_loader
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());
create policy load on app.school_calendar to fairweight_loader
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());

grant select on app.district to
  fairweight_administrator, fairweight_teacher, fairweight_hr, fairweight_union_negotiator,
  fairweight_district_negotiator, fairweight_system_administrator, fairweight_sign_in, fairweight_loader;
grant select on app.school, app.school_calendar to
  fairweight_administrator, fairweight_teacher, fairweight_hr, fairweight_union_negotiator,
  fairweight_district_negotiator, fairweight_system_administrator, fairweight_loader;
grant insert (district_id, calendar_id, school_year, version, first_schoolday, last_schoolday, adopted_on)
  on app.school_calendar to fairweight_hr;
grant insert (district_id, name, time_zone, is_demonstration) on app.district to fairweight_loader;
grant insert (district_id, school_id, name, external_id) on app.school to fairweight_loader;
grant insert (district_id, calendar_id, school_year, version, first_schoolday, last_schoolday, adopted_on)
  on app.school_calendar to fairweight_loader;
