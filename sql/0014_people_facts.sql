-- Why: how often and how somebody is to be evaluated follows from that person's employment, consents, leave, peer
-- assistance and earlier evaluations. They are facts with two times, as in 0014_district_facts.sql.

alter table app.employment
  add column employer text not null default 'school_district'
    check (employer in ('school_district', 'county_superintendent', 'charter', 'other')),
  add column is_certificated boolean not null default true,
  add column is_hourly_adult_education boolean not null default false,
  -- "Highly qualified" as the position requires it; null: the position never required it.
  add column highly_qualified boolean,
  alter column recorded_at set default date_trunc('milliseconds', now());

-- Consent to an interval of five years (44664(a)(3)), as it is given and as it is withdrawn, by either side.
create table app.five_year_consent (
  district_id uuid not null,
  five_year_consent_id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  side text not null check (side in ('employee', 'evaluator')),
  consenter_id uuid not null,
  deed text not null check (deed in ('given', 'withdrawn')),
  happened_on date not null,
  primary key (district_id, five_year_consent_id),
  foreign key (district_id, consenter_id) references app.person,
  check ((side = 'employee') = (consenter_id = person_id))
);

-- The time for which an interval of five years is scheduled; whether it may be is what rules say.
create table app.five_year_interval (
  district_id uuid not null,
  five_year_interval_id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  primary key (district_id, five_year_interval_id)
);

-- Peer Assistance and Review: the time of taking part, and what was reported of it (44662(d)).
create table app.par_participation (
  district_id uuid not null,
  par_participation_id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  ground text not null check (ground in ('unsatisfactory_rating', 'voluntary', 'agreement')),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  primary key (district_id, par_participation_id),
  unique (district_id, par_participation_id, person_id)
);

create table app.par_report (
  district_id uuid not null,
  par_report_id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  par_participation_id uuid not null,
  reported_on date not null,
  reference text not null,
  -- The evaluation that it was made available to; with the school, so that the evaluator's side may read it there.
  evaluation_id uuid,
  school_id uuid,
  attached_on date,
  primary key (district_id, par_report_id),
  foreign key (district_id, par_participation_id, person_id)
    references app.par_participation (district_id, par_participation_id, person_id),
  foreign key (district_id, evaluation_id, person_id, school_id)
    references app.evaluation (district_id, evaluation_id, evaluatee_id, school_id),
  check (num_nulls(evaluation_id, school_id, attached_on) in (0, 3))
);

-- A school year of which the employee was away all.
create table app.leave_year (
  district_id uuid not null,
  leave_year_id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  school_year text not null check (school_year ~ '^\d{4}-\d{2}$'),
  primary key (district_id, leave_year_id)
);

-- A probationary year that counts as complete: served on at least 75 % of the days schools were kept (44908).
create table app.complete_probationary_year (
  district_id uuid not null,
  complete_probationary_year_id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  school_year text not null check (school_year ~ '^\d{4}-\d{2}$'),
  days_served int not null check (days_served > 0),
  schooldays int not null,
  primary key (district_id, complete_probationary_year_id),
  check (days_served <= schooldays and days_served * 4 >= schooldays * 3)
);

-- Notice of re-election, or of none, for the next school year (44929.21(b)).
create table app.reelection_notice (
  district_id uuid not null,
  reelection_notice_id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  is_reelected boolean not null,
  given_on date not null,
  primary key (district_id, reelection_notice_id)
);

-- A written request to inspect the personnel file (44031, Labor Code 1198.5).
create table app.inspection_request (
  district_id uuid not null,
  inspection_request_id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  requested_on date not null,
  agreed_to_extend boolean not null default false,
  granted_on date check (granted_on >= requested_on),
  primary key (district_id, inspection_request_id)
);

-- An evaluation that was made before the service kept them: the next one is counted from it.
create table app.earlier_evaluation (
  district_id uuid not null,
  earlier_evaluation_id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  school_year text not null check (school_year ~ '^\d{4}-\d{2}$'),
  is_satisfactory boolean not null,
  completed_on date not null,
  reference text not null,
  primary key (district_id, earlier_evaluation_id)
);

-- What these have alike: the second time, and who may read and write. Employment has had half of it from the beginning.
drop policy record_employment on app.employment;
drop policy supersede_employment on app.employment;

do $$
declare
  facts constant text[] := array['five_year_consent', 'five_year_interval', 'par_participation', 'par_report', 'leave_year',
    'complete_probationary_year', 'reelection_notice', 'inspection_request', 'earlier_evaluation'];
  name text;
begin
  foreach name in array facts loop
    execute format('alter table app.%I enable row level security, force row level security,
      add column recorded_at timestamptz not null default date_trunc(''milliseconds'', now()),
      add column superseded_at timestamptz, add foreign key (district_id, person_id) references app.person', name);
    execute format('create index on app.%I (district_id, person_id)', name);
    execute format('create policy read_own_district on app.%I for select to fairweight_hr
      using (district_id = app.viewer_district())', name);
    execute format('create policy read_self on app.%I for select to fairweight_teacher
      using (district_id = app.viewer_district() and person_id = app.viewer_person())', name);
    execute format('create policy read_for_duties on app.%I for select to fairweight_duty_reader
      using (district_id = app.viewer_district())', name);
    execute format('create policy load on app.%I to fairweight_loader
      using (district_id = app.viewer_district()) with check (district_id = app.viewer_district())', name);
    execute format('grant select on app.%I to fairweight_hr, fairweight_teacher, fairweight_duty_reader, fairweight_loader',
      name);
  end loop;
  foreach name in array facts || array['employment'] loop
    execute format('alter table app.%I add column recorded_by uuid, add column superseded_by uuid,
      add column superseded_reason text, add foreign key (district_id, recorded_by) references app.person,
      add foreign key (district_id, superseded_by) references app.person, add check (superseded_at >= recorded_at)', name);
    execute format('create policy supersede on app.%I for update to fairweight_hr
      using (district_id = app.viewer_district() and superseded_at is null)
      with check (district_id = app.viewer_district() and superseded_at is not null
        and superseded_by = app.viewer_person() and superseded_reason is not null)', name);
    execute format('grant insert (recorded_at, recorded_by, superseded_at, superseded_by, superseded_reason) on app.%I
      to fairweight_loader', name);
    execute format('grant update (superseded_at, superseded_by, superseded_reason) on app.%I to fairweight_hr', name);
    -- Human resources records everything but consents, which only those who consent can give.
    continue when name = 'five_year_consent';
    execute format('create policy record on app.%I for insert to fairweight_hr
      with check (district_id = app.viewer_district() and recorded_by = app.viewer_person())', name);
    execute format('grant insert (recorded_by) on app.%I to fairweight_hr', name);
  end loop;
end
$$;

create unique index one_leave_a_year on app.leave_year (district_id, person_id, school_year) where superseded_at is null;
create unique index complete_once_a_year on app.complete_probationary_year (district_id, person_id, school_year)
  where superseded_at is null;
create unique index evaluated_once_a_year on app.earlier_evaluation (district_id, person_id, school_year)
  where superseded_at is null;
create unique index one_open_interval on app.five_year_interval (district_id, person_id)
  where superseded_at is null and valid_to is null;

-- Each side consents for itself: the employee, and an administrator as the evaluator.
create policy consent on app.five_year_consent for insert to fairweight_teacher
  with check (district_id = app.viewer_district() and side = 'employee' and person_id = app.viewer_person()
    and consenter_id = app.viewer_person() and recorded_by = app.viewer_person());
create policy consent_as_evaluator on app.five_year_consent for insert to fairweight_administrator
  with check (district_id = app.viewer_district() and side = 'evaluator' and consenter_id = app.viewer_person()
    and recorded_by = app.viewer_person());
create policy read_own_consent on app.five_year_consent for select to fairweight_administrator
  using (district_id = app.viewer_district() and consenter_id = app.viewer_person());
-- What was made available to an evaluation is read where the evaluation is.
create policy read_attached on app.par_report for select to fairweight_administrator
  using (district_id = app.viewer_district() and evaluation_id is not null and school_id = any (app.viewer_schools()));
create policy request_own on app.inspection_request for insert to fairweight_teacher
  with check (district_id = app.viewer_district() and person_id = app.viewer_person() and granted_on is null
    and not agreed_to_extend and recorded_by = app.viewer_person());

grant select on app.five_year_consent, app.par_report to fairweight_administrator;
grant insert (employer, is_certificated, is_hourly_adult_education, highly_qualified)
  on app.employment to fairweight_hr, fairweight_loader;
grant insert (district_id, five_year_consent_id, person_id, side, consenter_id, deed, happened_on)
  on app.five_year_consent to fairweight_teacher, fairweight_administrator, fairweight_loader;
grant insert (recorded_by) on app.five_year_consent, app.inspection_request to fairweight_teacher;
grant insert (recorded_by) on app.five_year_consent to fairweight_administrator;
grant insert (district_id, five_year_interval_id, person_id, valid_from, valid_to)
  on app.five_year_interval to fairweight_hr, fairweight_loader;
grant insert (district_id, par_participation_id, person_id, ground, valid_from, valid_to)
  on app.par_participation to fairweight_hr, fairweight_loader;
grant insert (district_id, par_report_id, person_id, par_participation_id, reported_on, reference, evaluation_id,
    school_id, attached_on) on app.par_report to fairweight_hr, fairweight_loader;
grant insert (district_id, leave_year_id, person_id, school_year) on app.leave_year to fairweight_hr, fairweight_loader;
grant insert (district_id, complete_probationary_year_id, person_id, school_year, days_served, schooldays)
  on app.complete_probationary_year to fairweight_hr, fairweight_loader;
grant insert (district_id, reelection_notice_id, person_id, is_reelected, given_on)
  on app.reelection_notice to fairweight_hr, fairweight_loader;
grant insert (district_id, inspection_request_id, person_id, requested_on)
  on app.inspection_request to fairweight_hr, fairweight_teacher, fairweight_loader;
grant insert (agreed_to_extend, granted_on) on app.inspection_request to fairweight_hr, fairweight_loader;
grant insert (district_id, earlier_evaluation_id, person_id, school_year, is_satisfactory, completed_on, reference)
  on app.earlier_evaluation to fairweight_hr, fairweight_loader;
