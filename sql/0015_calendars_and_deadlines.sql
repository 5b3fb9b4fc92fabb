-- Why: every date that the law sets is counted from the last schoolday of somebody's own calendar, and contracts add
-- dates of their own. Calendars are adopted in versions for a district, a school or a track; who is on which track, and
-- which contract's clocks run, is on record; and the dates that follow are kept beside each evaluation, so that they can
-- be asked for by day and moved all at once when a calendar moves.
alter table app.school_calendar
  -- null: for every school that has none of its own.
  add column school_id uuid,
  -- null: for everybody who is on no track with a calendar of its own.
  add column track text check (btrim(track) <> ''),
  -- A draft counts for nothing until the board adopts it, as a version of its own.
  add column status text not null default 'adopted' check (status in ('draft', 'adopted')),
  add column note text,
  alter column adopted_on drop not null,
  add check ((status = 'adopted') = (adopted_on is not null)),
  add foreign key (district_id, school_id) references app.school,
  drop constraint school_calendar_district_id_school_year_version_key,
  add unique nulls not distinct (district_id, school_year, school_id, track, version);

create trigger calendar_is_append_only before update or delete on app.school_calendar
  for each row execute function app.refuse_change();
-- A draft is human resources' own until it is adopted.
drop policy read_own_district on app.school_calendar;
create policy read_adopted on app.school_calendar for select to
  fairweight_administrator, fairweight_teacher, fairweight_hr, fairweight_union_negotiator,
  fairweight_district_negotiator, fairweight_system_administrator
  using (district_id = app.viewer_district() and status = 'adopted');
create policy read_drafts on app.school_calendar for select to fairweight_hr
  using (district_id = app.viewer_district() and status = 'draft');
grant insert (school_id, track, status, note) on app.school_calendar to fairweight_hr, fairweight_loader;

-- The tracks of a person in a school year; nobody without tracks has a row. It is a fact about an employee with two times,
-- as those of 0014_people_facts.sql.
create table app.person_track (
  district_id uuid not null,
  person_track_id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  school_year text not null check (school_year ~ '^\d{4}-\d{2}$'),
  track text not null check (btrim(track) <> ''),
  recorded_at timestamptz not null default date_trunc('milliseconds', now()),
  recorded_by uuid,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  superseded_by uuid,
  superseded_reason text,
  primary key (district_id, person_track_id),
  foreign key (district_id, person_id) references app.person,
  foreign key (district_id, recorded_by) references app.person,
  foreign key (district_id, superseded_by) references app.person
);
create unique index track_once on app.person_track (district_id, person_id, school_year, track) where superseded_at is null;

-- The clocks of a contract as they were read, each text once. What was recorded never changes: deadlines refer to it.
create table app.clock_set (
  district_id uuid not null references app.district,
  clock_set_id uuid not null default gen_random_uuid(),
  key text not null,
  title text not null,
  source text not null,
  document jsonb not null,
  fingerprint text not null check (fingerprint ~ '^sha256:[0-9a-f]{64}$'),
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  primary key (district_id, clock_set_id),
  unique (district_id, fingerprint),
  foreign key (district_id, recorded_by) references app.person
);

-- Which clocks run in a school year: the latest decision counts, and one that names no clocks stops them.
create table app.clock_choice (
  district_id uuid not null references app.district,
  clock_choice_id uuid not null default gen_random_uuid(),
  school_year text not null check (school_year ~ '^\d{4}-\d{2}$'),
  sequence int not null check (sequence > 0),
  clock_set_id uuid,
  note text,
  decided_at timestamptz not null default now(),
  decided_by uuid,
  primary key (district_id, clock_choice_id),
  unique (district_id, school_year, sequence),
  foreign key (district_id, clock_set_id) references app.clock_set,
  foreign key (district_id, decided_by) references app.person
);

-- Milestones that nothing else in the service tells of, with the day each was reached. A mistake is followed by another
-- record, which may name no day: the latest of a milestone counts.
create table app.milestone_record (
  district_id uuid not null,
  milestone_record_id uuid not null default gen_random_uuid(),
  evaluation_id uuid not null,
  evaluatee_id uuid not null,
  school_id uuid not null,
  milestone text not null,
  sequence int not null check (sequence > 0),
  reached_on date,
  note text not null default '',
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  primary key (district_id, milestone_record_id),
  unique (district_id, evaluation_id, milestone, sequence),
  foreign key (district_id, evaluation_id, evaluatee_id, school_id)
    references app.evaluation (district_id, evaluation_id, evaluatee_id, school_id),
  foreign key (district_id, recorded_by) references app.person,
  check (reached_on is not null or btrim(note) <> '')
);

-- Every date by which something of an evaluation is due. The row keeps what it was computed from. A moved calendar
-- changes many rows at once, and room is left in each page for that.
alter table app.evaluation add unique (district_id, evaluation_id, evaluatee_id, school_id, school_year);
create table app.evaluation_deadline (
  district_id uuid not null,
  evaluation_id uuid not null,
  -- A deadline of the statute, or the key of a clock.
  kind text not null,
  evaluatee_id uuid not null,
  school_id uuid not null,
  school_year text not null,
  title text not null,
  -- null while what it is counted from is not known.
  due_on date,
  -- The last working day on or before it.
  target_on date check (target_on <= due_on),
  counting text not null,
  source text not null,
  is_legal boolean not null,
  confirm_with_counsel boolean not null,
  counted_from text not null,
  met_by text not null,
  -- Tracks and calendar versions that were looked at, both in order.
  tracks text[] not null default '{}',
  calendar_ids uuid[] not null default '{}',
  clock_set_id uuid,
  -- false: it was due once and is not any more.
  applies boolean not null default true,
  computed_at timestamptz not null,
  primary key (district_id, evaluation_id, kind),
  foreign key (district_id, evaluation_id, evaluatee_id, school_id, school_year)
    references app.evaluation (district_id, evaluation_id, evaluatee_id, school_id, school_year),
  foreign key (district_id, clock_set_id) references app.clock_set,
  check (is_legal = (clock_set_id is null)),
  check ((due_on is null) = (target_on is null))
) with (fillfactor = 60);
create index deadline_of_calendar on app.evaluation_deadline (district_id, school_year, school_id, counted_from);

create trigger clock_set_is_append_only before update or delete on app.clock_set
  for each row execute function app.refuse_change();
create trigger clock_choice_is_append_only before update or delete on app.clock_choice
  for each row execute function app.refuse_change();
create trigger milestone_is_append_only before update or delete on app.milestone_record
  for each row execute function app.refuse_change();

alter table app.person_track enable row level security, force row level security;
alter table app.clock_set enable row level security, force row level security;
alter table app.clock_choice enable row level security, force row level security;
alter table app.milestone_record enable row level security, force row level security;
alter table app.evaluation_deadline enable row level security, force row level security;

create policy read_own_district on app.person_track for select to fairweight_hr, fairweight_duty_reader
  using (district_id = app.viewer_district());
create policy read_self on app.person_track for select to fairweight_teacher
  using (district_id = app.viewer_district() and person_id = app.viewer_person());
create policy record_track on app.person_track for insert to fairweight_hr
  with check (district_id = app.viewer_district() and recorded_by = app.viewer_person());
create policy supersede_track on app.person_track for update to fairweight_hr
  using (district_id = app.viewer_district() and superseded_at is null)
  with check (district_id = app.viewer_district() and superseded_at is not null
    and superseded_by = app.viewer_person() and superseded_reason is not null);

-- What a contract says is no secret within the district.
create policy read_own_district on app.clock_set for select to
  fairweight_administrator, fairweight_teacher, fairweight_hr, fairweight_union_negotiator,
  fairweight_district_negotiator, fairweight_system_administrator, fairweight_duty_reader
  using (district_id = app.viewer_district());
create policy read_own_district on app.clock_choice for select to
  fairweight_administrator, fairweight_teacher, fairweight_hr, fairweight_union_negotiator,
  fairweight_district_negotiator, fairweight_system_administrator, fairweight_duty_reader
  using (district_id = app.viewer_district());
create policy record_clocks on app.clock_set for insert to fairweight_hr
  with check (district_id = app.viewer_district() and recorded_by = app.viewer_person());
create policy choose_clocks on app.clock_choice for insert to fairweight_hr
  with check (district_id = app.viewer_district() and decided_by = app.viewer_person());

create policy read_own_schools on app.milestone_record for select to fairweight_administrator
  using (district_id = app.viewer_district() and school_id = any (app.viewer_schools()));
create policy read_own_district on app.milestone_record for select to fairweight_hr, fairweight_duty_reader
  using (district_id = app.viewer_district());
create policy read_self on app.milestone_record for select to fairweight_teacher
  using (district_id = app.viewer_district() and evaluatee_id = app.viewer_person());
create policy record_own_schools on app.milestone_record for insert to fairweight_administrator
  with check (district_id = app.viewer_district() and school_id = any (app.viewer_schools())
    and recorded_by = app.viewer_person());
create policy record_own_district on app.milestone_record for insert to fairweight_hr
  with check (district_id = app.viewer_district() and recorded_by = app.viewer_person());

create policy own_schools on app.evaluation_deadline to fairweight_administrator
  using (district_id = app.viewer_district() and school_id = any (app.viewer_schools()))
  with check (district_id = app.viewer_district() and school_id = any (app.viewer_schools()));
create policy own_district on app.evaluation_deadline to fairweight_hr
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());
create policy read_self on app.evaluation_deadline for select to fairweight_teacher
  using (district_id = app.viewer_district() and evaluatee_id = app.viewer_person());
create policy read_for_duties on app.evaluation_deadline for select to fairweight_duty_reader
  using (district_id = app.viewer_district());

create policy load on app.person_track to fairweight_loader
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());
create policy load on app.clock_set to fairweight_loader
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());
create policy load on app.clock_choice to fairweight_loader
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());
create policy load on app.milestone_record to fairweight_loader
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());
create policy load on app.evaluation_deadline to fairweight_loader
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());

grant select on app.person_track to fairweight_hr, fairweight_teacher, fairweight_duty_reader, fairweight_loader;
grant select on app.clock_set, app.clock_choice to
  fairweight_administrator, fairweight_teacher, fairweight_hr, fairweight_union_negotiator,
  fairweight_district_negotiator, fairweight_system_administrator, fairweight_duty_reader, fairweight_loader;
grant select on app.milestone_record, app.evaluation_deadline to
  fairweight_administrator, fairweight_teacher, fairweight_hr, fairweight_duty_reader, fairweight_loader;
grant insert (district_id, person_track_id, person_id, school_year, track, recorded_by)
  on app.person_track to fairweight_hr, fairweight_loader;
grant insert (recorded_at, superseded_at, superseded_by, superseded_reason) on app.person_track to fairweight_loader;
grant update (superseded_at, superseded_by, superseded_reason) on app.person_track to fairweight_hr;
grant insert (district_id, clock_set_id, key, title, source, document, fingerprint, recorded_by)
  on app.clock_set to fairweight_hr, fairweight_loader;
grant insert (district_id, clock_choice_id, school_year, sequence, clock_set_id, note, decided_by)
  on app.clock_choice to fairweight_hr, fairweight_loader;
grant insert (district_id, milestone_record_id, evaluation_id, evaluatee_id, school_id, milestone, sequence, reached_on,
    note, recorded_by) on app.milestone_record to fairweight_administrator, fairweight_hr, fairweight_loader;
grant insert (district_id, evaluation_id, kind, evaluatee_id, school_id, school_year, title, due_on, target_on, counting,
    source, is_legal, confirm_with_counsel, counted_from, met_by, tracks, calendar_ids, clock_set_id, applies, computed_at)
  on app.evaluation_deadline to fairweight_administrator, fairweight_hr, fairweight_loader;
grant update (title, due_on, target_on, counting, source, is_legal, confirm_with_counsel, counted_from, met_by, tracks,
    calendar_ids, clock_set_id, applies, computed_at) on app.evaluation_deadline to fairweight_administrator, fairweight_hr;
