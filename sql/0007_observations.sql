-- Why: what an observer saw and how each element was rated. A draft is the observer's working note: the teacher
-- must not see it, nor any rating in it, until it is shared.
create table app.observation (
  district_id uuid not null,
  observation_id uuid not null default gen_random_uuid(),
  evaluation_id uuid not null,
  evaluatee_id uuid not null,
  school_id uuid not null,
  rubric_id uuid not null,
  -- Observations that came with imported data may know their observer by a label only.
  observer_id uuid,
  observer_label text,
  observed_on date not null,
  minutes int check (minutes > 0 and minutes <= 600),
  status text not null default 'draft' check (status in ('draft', 'shared')),
  summary text,
  revision int not null default 1 check (revision > 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (district_id, observation_id),
  foreign key (district_id, evaluation_id, evaluatee_id, school_id)
    references app.evaluation (district_id, evaluation_id, evaluatee_id, school_id),
  foreign key (district_id, observer_id) references app.person,
  foreign key (district_id, rubric_id) references app.rubric,
  unique (district_id, observation_id, evaluation_id, evaluatee_id, school_id, status),
  unique (district_id, observation_id, observer_id),
  check (observer_id is not null or observer_label is not null)
);
create index observation_of_evaluation on app.observation (district_id, evaluation_id);

-- level is null while the element was looked at but not rated: missing is never zero.
create table app.element_rating (
  district_id uuid not null,
  observation_id uuid not null,
  element_key text not null,
  evaluation_id uuid not null,
  evaluatee_id uuid not null,
  school_id uuid not null,
  observer_id uuid,
  observation_status text not null check (observation_status in ('draft', 'shared')),
  level text,
  evidence text not null default '',
  primary key (district_id, observation_id, element_key),
  -- Sharing changes the observation and its element ratings in one transaction; the key is looked at when it ends.
  foreign key (district_id, observation_id, evaluation_id, evaluatee_id, school_id, observation_status)
    references app.observation (district_id, observation_id, evaluation_id, evaluatee_id, school_id, status)
    deferrable initially deferred,
  foreign key (district_id, observation_id, observer_id)
    references app.observation (district_id, observation_id, observer_id)
);
create index element_rating_of_evaluation on app.element_rating (district_id, evaluation_id);

alter table app.observation enable row level security, force row level security;
alter table app.element_rating enable row level security, force row level security;

-- An administrator reads every observation at the school but writes only as the observer.
create policy read_own_schools on app.observation for select to fairweight_administrator
  using (district_id = app.viewer_district() and school_id = any (app.viewer_schools()));
create policy observe on app.observation for insert to fairweight_administrator
  with check (district_id = app.viewer_district() and school_id = any (app.viewer_schools()) and observer_id = app.viewer_person());
create policy change_own on app.observation for update to fairweight_administrator
  using (district_id = app.viewer_district() and school_id = any (app.viewer_schools()) and observer_id = app.viewer_person())
  with check (district_id = app.viewer_district() and school_id = any (app.viewer_schools()) and observer_id = app.viewer_person());
create policy read_own_district on app.observation for select to fairweight_hr using (district_id = app.viewer_district());
create policy read_shared on app.observation for select to fairweight_teacher
  using (district_id = app.viewer_district() and evaluatee_id = app.viewer_person() and status = 'shared');

create policy read_own_schools on app.element_rating for select to fairweight_administrator
  using (district_id = app.viewer_district() and school_id = any (app.viewer_schools()));
create policy observe on app.element_rating for insert to fairweight_administrator
  with check (district_id = app.viewer_district() and school_id = any (app.viewer_schools()) and observer_id = app.viewer_person());
create policy change_own on app.element_rating for update to fairweight_administrator
  using (district_id = app.viewer_district() and school_id = any (app.viewer_schools()) and observer_id = app.viewer_person())
  with check (district_id = app.viewer_district() and school_id = any (app.viewer_schools()) and observer_id = app.viewer_person());
create policy read_own_district on app.element_rating for select to fairweight_hr using (district_id = app.viewer_district());
create policy read_shared on app.element_rating for select to fairweight_teacher
  using (district_id = app.viewer_district() and evaluatee_id = app.viewer_person() and observation_status = 'shared');

create policy load on app.observation to fairweight_loader
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());
create policy load on app.element_rating to fairweight_loader
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());

-- Omitted on purpose: no one deletes. An element that is no longer rated gets level null.
grant select on app.observation, app.element_rating to
  fairweight_administrator, fairweight_teacher, fairweight_hr, fairweight_loader;
grant insert (district_id, observation_id, evaluation_id, evaluatee_id, school_id, rubric_id, observer_id, observed_on,
    minutes, summary) on app.observation to fairweight_administrator;
grant update (observed_on, minutes, status, summary, revision, updated_at) on app.observation to fairweight_administrator;
grant insert (district_id, observation_id, element_key, evaluation_id, evaluatee_id, school_id, observer_id,
    observation_status, level, evidence) on app.element_rating to fairweight_administrator, fairweight_loader;
grant update (observation_status, level, evidence) on app.element_rating to fairweight_administrator;
grant insert (district_id, observation_id, evaluation_id, evaluatee_id, school_id, rubric_id, observer_id, observer_label,
    observed_on, minutes, status, summary, revision, created_at, updated_at) on app.observation to fairweight_loader;
