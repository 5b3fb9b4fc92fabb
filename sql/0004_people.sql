-- Why: people, the status they are employed in (it decides how often the law wants them evaluated) and
-- what they teach, where, and who evaluates them there.
create table app.person (
  district_id uuid not null references app.district,
  person_id uuid not null default gen_random_uuid(),
  given_name text not null,
  family_name text not null,
  local_id text not null,
  -- Teachers see the names of those who evaluate; a policy may not look into other tables, so the row says it.
  is_evaluator boolean not null default false,
  primary key (district_id, person_id),
  unique (district_id, local_id)
);

-- Two times: valid_from/valid_to is when it was so, recorded_at/superseded_at is when we believed it.
create table app.employment (
  district_id uuid not null,
  employment_id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  status text not null check (status in ('probationary', 'permanent', 'temporary', 'substitute', 'hourly')),
  hired_on date not null,
  is_instructional boolean not null default true,
  months_per_year numeric not null default 10 check (months_per_year > 0 and months_per_year <= 12),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  recorded_at timestamptz not null default now(),
  superseded_at timestamptz,
  primary key (district_id, employment_id),
  foreign key (district_id, person_id) references app.person
);
create index employment_of_person on app.employment (district_id, person_id);

create table app.assignment (
  district_id uuid not null,
  assignment_id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  school_id uuid not null,
  school_year text not null check (school_year ~ '^\d{4}-\d{2}$'),
  grade text not null,
  subject text not null,
  evaluator_id uuid not null,
  primary key (district_id, assignment_id),
  foreign key (district_id, person_id) references app.person,
  foreign key (district_id, school_id) references app.school,
  foreign key (district_id, evaluator_id) references app.person,
  -- An evaluation refers to all of these at once and so cannot name another person or school than its assignment.
  unique (district_id, assignment_id, person_id, school_id, school_year),
  check (evaluator_id <> person_id)
);
create index assignment_of_school on app.assignment (district_id, school_id, school_year);
create index assignment_of_person on app.assignment (district_id, person_id);

alter table app.person enable row level security, force row level security;
alter table app.employment enable row level security, force row level security;
alter table app.assignment enable row level security, force row level security;

-- Administrators see the names of their district (people change schools), not only those of their own schools.
create policy read_own_district on app.person for select to
  fairweight_administrator, fairweight_hr, fairweight_system_administrator using (district_id = app.viewer_district());
create policy read_self_and_evaluators on app.person for select to fairweight_teacher
  using (district_id = app.viewer_district() and (person_id = app.viewer_person() or is_evaluator));
create policy read_self on app.person for select to fairweight_union_negotiator, fairweight_district_negotiator
  using (district_id = app.viewer_district() and person_id = app.viewer_person());

create policy read_own_district on app.employment for select to fairweight_hr using (district_id = app.viewer_district());
create policy read_self on app.employment for select to fairweight_teacher
  using (district_id = app.viewer_district() and person_id = app.viewer_person());
create policy record_employment on app.employment for insert to fairweight_hr
  with check (district_id = app.viewer_district());
create policy supersede_employment on app.employment for update to fairweight_hr
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());

create policy read_own_schools on app.assignment for select to fairweight_administrator
  using (district_id = app.viewer_district() and school_id = any (app.viewer_schools()));
create policy read_own_district on app.assignment for select to fairweight_hr using (district_id = app.viewer_district());
create policy read_self on app.assignment for select to fairweight_teacher
  using (district_id = app.viewer_district() and person_id = app.viewer_person());
create policy assign on app.assignment for insert to fairweight_hr with check (district_id = app.viewer_district());

create policy load on app.person to fairweight_loader
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());
create policy load on app.employment to fairweight_loader
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());
create policy load on app.assignment to fairweight_loader
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());

grant select on app.person to
  fairweight_administrator, fairweight_teacher, fairweight_hr, fairweight_union_negotiator,
  fairweight_district_negotiator, fairweight_system_administrator, fairweight_loader;
grant select on app.employment to fairweight_hr, fairweight_teacher, fairweight_loader;
grant select on app.assignment to fairweight_administrator, fairweight_teacher, fairweight_hr, fairweight_loader;
grant insert (district_id, person_id, given_name, family_name, local_id, is_evaluator) on app.person to fairweight_loader;
grant insert (district_id, employment_id, person_id, status, hired_on, is_instructional, months_per_year, valid_from, valid_to)
  on app.employment to fairweight_hr, fairweight_loader;
grant update (superseded_at) on app.employment to fairweight_hr;
grant insert (district_id, assignment_id, person_id, school_id, school_year, grade, subject, evaluator_id)
  on app.assignment to fairweight_hr, fairweight_loader;
