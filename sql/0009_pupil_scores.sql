-- Why: the district's own test scores, from which the service computes pupil progress, and the growth the
-- governing board adopted as expected. Pupils are known by a key without a name.
create table app.pupil_score (
  district_id uuid not null,
  pupil_key text not null,
  school_year text not null check (school_year ~ '^\d{4}-\d{2}$'),
  subject text not null,
  grade text not null,
  score numeric not null,
  teacher_id uuid not null,
  school_id uuid not null,
  primary key (district_id, pupil_key, school_year, subject),
  foreign key (district_id, teacher_id) references app.person (district_id, person_id),
  foreign key (district_id, school_id) references app.school
);
create index pupil_score_of_teacher on app.pupil_score (district_id, teacher_id, school_year);

create table app.growth_expectation (
  district_id uuid not null references app.district,
  expectation_id uuid not null default gen_random_uuid(),
  school_year text not null check (school_year ~ '^\d{4}-\d{2}$'),
  grade text not null,
  subject text not null,
  expected_gain numeric not null,
  adopted_on date not null,
  reference text not null,
  primary key (district_id, expectation_id),
  unique (district_id, school_year, grade, subject, adopted_on)
);

alter table app.pupil_score enable row level security, force row level security;
alter table app.growth_expectation enable row level security, force row level security;

create policy read_own_schools on app.pupil_score for select to fairweight_administrator
  using (district_id = app.viewer_district() and school_id = any (app.viewer_schools()));
create policy read_own_district on app.pupil_score for select to fairweight_hr using (district_id = app.viewer_district());
create policy read_own_district on app.growth_expectation for select to fairweight_administrator, fairweight_hr
  using (district_id = app.viewer_district());
create policy load on app.pupil_score to fairweight_loader
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());
create policy load on app.growth_expectation to fairweight_loader
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());

grant select on app.pupil_score, app.growth_expectation to fairweight_administrator, fairweight_hr, fairweight_loader;
grant insert (district_id, pupil_key, school_year, subject, grade, score, teacher_id, school_id)
  on app.pupil_score to fairweight_loader;
grant insert (district_id, expectation_id, school_year, grade, subject, expected_gain, adopted_on, reference)
  on app.growth_expectation to fairweight_loader;
