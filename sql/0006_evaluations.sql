-- Why: one employee's evaluation for a cycle. It is pinned to one policy version from its first day.
-- Every row below it repeats whose it is and at which school, because row-level security may look at the row only;
-- the composite foreign keys keep the repetition true.
create table app.evaluation (
  district_id uuid not null,
  evaluation_id uuid not null default gen_random_uuid(),
  evaluatee_id uuid not null,
  school_id uuid not null,
  evaluator_id uuid not null,
  assignment_id uuid not null,
  school_year text not null,
  policy_version_id uuid not null,
  status text not null default 'in_progress' check (status in ('in_progress', 'finalised')),
  revision int not null default 1 check (revision > 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (district_id, evaluation_id),
  foreign key (district_id, assignment_id, evaluatee_id, school_id, school_year)
    references app.assignment (district_id, assignment_id, person_id, school_id, school_year),
  foreign key (district_id, evaluator_id) references app.person,
  foreign key (district_id, policy_version_id) references app.policy_version,
  unique (district_id, evaluation_id, evaluatee_id, school_id),
  unique (district_id, evaluatee_id, school_year),
  check (evaluator_id <> evaluatee_id)
);
create index evaluation_of_school on app.evaluation (district_id, school_id, school_year);

-- What the service took as a component's evidence other than observations, as it was given.
create table app.measure (
  district_id uuid not null,
  measure_id uuid not null default gen_random_uuid(),
  evaluation_id uuid not null,
  evaluatee_id uuid not null,
  school_id uuid not null,
  component_key text not null,
  evidence jsonb not null,
  source text not null,
  note text,
  revision int not null default 1 check (revision > 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (district_id, measure_id),
  foreign key (district_id, evaluation_id, evaluatee_id, school_id)
    references app.evaluation (district_id, evaluation_id, evaluatee_id, school_id),
  unique (district_id, evaluation_id, component_key)
);

alter table app.evaluation enable row level security, force row level security;
alter table app.measure enable row level security, force row level security;

create policy own_schools on app.evaluation to fairweight_administrator
  using (district_id = app.viewer_district() and school_id = any (app.viewer_schools()))
  with check (district_id = app.viewer_district() and school_id = any (app.viewer_schools()));
create policy own_district on app.evaluation to fairweight_hr
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());
create policy read_self on app.evaluation for select to fairweight_teacher
  using (district_id = app.viewer_district() and evaluatee_id = app.viewer_person());

create policy own_schools on app.measure to fairweight_administrator
  using (district_id = app.viewer_district() and school_id = any (app.viewer_schools()))
  with check (district_id = app.viewer_district() and school_id = any (app.viewer_schools()));
create policy own_district on app.measure to fairweight_hr
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());
create policy read_self on app.measure for select to fairweight_teacher
  using (district_id = app.viewer_district() and evaluatee_id = app.viewer_person());

create policy load on app.evaluation to fairweight_loader
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());
create policy load on app.measure to fairweight_loader
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());

-- Omitted on purpose: the policy version, the evaluatee and the school of an evaluation cannot be updated by anyone.
grant select on app.evaluation, app.measure to
  fairweight_administrator, fairweight_teacher, fairweight_hr, fairweight_loader;
grant insert (district_id, evaluation_id, evaluatee_id, school_id, evaluator_id, assignment_id, school_year, policy_version_id)
  on app.evaluation to fairweight_administrator, fairweight_hr;
grant update (status, revision, updated_at) on app.evaluation to fairweight_administrator, fairweight_hr;
grant insert (district_id, measure_id, evaluation_id, evaluatee_id, school_id, component_key, evidence, source, note)
  on app.measure to fairweight_administrator, fairweight_hr;
grant update (evidence, source, note, revision, updated_at) on app.measure to fairweight_administrator, fairweight_hr;
grant insert (district_id, evaluation_id, evaluatee_id, school_id, evaluator_id, assignment_id, school_year,
    policy_version_id, status, revision, created_at, updated_at) on app.evaluation to fairweight_loader;
grant insert (district_id, measure_id, evaluation_id, evaluatee_id, school_id, component_key, evidence, source, note,
    revision, created_at, updated_at) on app.measure to fairweight_loader;
