-- Why: what the law demands of an evaluation follows from facts about the district and about each employee. They change,
-- and they turn out to have been wrong. So each row has two times: when it was so (valid_from/valid_to or the day it
-- happened), and when we believed it (recorded_at/superseded_at). A correction supersedes a row and says why; nothing is
-- ever edited in place, so that what was believed on any past day can be read again.

-- The jurisdiction whose law applies: a folder of src/jurisdictions.
alter table app.district
  add column jurisdiction text not null default 'us-ca' check (jurisdiction ~ '^[a-z]{2}-[a-z]{2}$');
grant insert (jurisdiction) on app.district to fairweight_loader;

-- What the district chose or bargained. The latest valid_from that is not after a day counts on that day.
create table app.district_terms (
  district_id uuid not null references app.district,
  district_terms_id uuid not null default gen_random_uuid(),
  -- Counts what was ever recorded; whoever records says which was the last one seen.
  sequence int not null check (sequence > 0),
  valid_from date not null,
  legal_profile text not null check (legal_profile in ('DEASY_STRICT', 'ANTIOCH_DISCRETION')),
  agreements text[] not null default '{}' check (agreements <@ array['LAUSD_2012', 'LAUSD_EDST']),
  has_exclusive_representative boolean not null,
  participates_in_par boolean not null,
  bargaining_reference_blocks boolean not null,
  value_added_on boolean not null,
  average_daily_attendance numeric(10, 2) check (average_daily_attendance >= 0),
  response_working_days int check (response_working_days > 0),
  -- Keys of the rating levels that the board's standards call unsatisfactory; null: the board has not said.
  unsatisfactory_ratings text[],
  -- First school year whose evaluations are all on record here; null: every one is.
  evaluations_on_record_from text check (evaluations_on_record_from ~ '^\d{4}-\d{2}$'),
  reference text,
  primary key (district_id, district_terms_id),
  unique (district_id, sequence)
);

-- Days that are no business days beside weekends.
create table app.district_holiday (
  district_id uuid not null references app.district,
  district_holiday_id uuid not null default gen_random_uuid(),
  holiday date not null,
  name text not null,
  primary key (district_id, district_holiday_id)
);

-- Decisions of the governing board and agreements that duties refer to. An exclusion names the statuses it is for.
create table app.district_record (
  district_id uuid not null references app.district,
  district_record_id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('board_exclusion', 'board_resolution', 'bargaining_agreement', 'other')),
  title text not null,
  adopted_on date not null,
  -- First day on which it no longer stands.
  repealed_on date check (repealed_on > adopted_on),
  reference text not null,
  detail text,
  statuses text[] not null default '{}'
    check (statuses <@ array['probationary', 'permanent', 'temporary', 'substitute', 'hourly']),
  primary key (district_id, district_record_id),
  check ((kind = 'board_exclusion') = (cardinality(statuses) > 0))
);

-- The catalogue of tests. The state's come with the service; the district adds its own, and retires them.
create table app.instrument (
  district_id uuid not null references app.district,
  instrument_id uuid not null default gen_random_uuid(),
  key text not null,
  title text not null,
  owner text not null check (owner in ('state', 'publisher', 'district', 'teacher')),
  kind text not null check (kind in ('summative', 'interim', 'diagnostic', 'field_test', 'benchmark', 'index',
    'value_added', 'pupil_work')),
  first_year text check (first_year ~ '^\d{4}-\d{2}$'),
  last_year text check (last_year ~ '^\d{4}-\d{2}$' and last_year >= first_year),
  years_not_given text[] not null default '{}',
  -- null: any.
  grades text[],
  subjects text[],
  origin text not null default 'district' check (origin in ('service', 'district')),
  retired_at timestamptz,
  revision int not null default 1 check (revision > 0),
  primary key (district_id, instrument_id),
  unique (district_id, key)
);

-- The day on which an instrument's results of a school year came out.
create table app.instrument_release (
  district_id uuid not null,
  instrument_release_id uuid not null default gen_random_uuid(),
  instrument_id uuid not null,
  school_year text not null check (school_year ~ '^\d{4}-\d{2}$'),
  released_on date not null,
  primary key (district_id, instrument_release_id),
  foreign key (district_id, instrument_id) references app.instrument
);

-- What these have alike: the second time, with who recorded and who superseded a row and why (nobody: it was loaded).
-- They are no secret within the district, and human resources keeps them. Times of recording are whole milliseconds, so
-- that a client that reads one can ask what was believed at exactly that moment.
do $$
declare
  everyone constant text := 'fairweight_administrator, fairweight_teacher, fairweight_hr, fairweight_union_negotiator,
    fairweight_district_negotiator, fairweight_system_administrator';
  facts constant text[] := array['district_terms', 'district_holiday', 'district_record', 'instrument_release'];
  name text;
begin
  foreach name in array facts || array['instrument'] loop
    execute format('alter table app.%I enable row level security, force row level security', name);
    execute format('create policy read_own_district on app.%I for select to %s
      using (district_id = app.viewer_district())', name, everyone);
    execute format('create policy read_for_duties on app.%I for select to fairweight_duty_reader
      using (district_id = app.viewer_district())', name);
    execute format('create policy load on app.%I to fairweight_loader
      using (district_id = app.viewer_district()) with check (district_id = app.viewer_district())', name);
    execute format('grant select on app.%I to %s, fairweight_duty_reader, fairweight_loader', name, everyone);
  end loop;
  foreach name in array facts loop
    execute format('alter table app.%I
      add column recorded_at timestamptz not null default date_trunc(''milliseconds'', now()), add column recorded_by uuid,
      add column superseded_at timestamptz, add column superseded_by uuid, add column superseded_reason text,
      add foreign key (district_id, recorded_by) references app.person,
      add foreign key (district_id, superseded_by) references app.person, add check (superseded_at >= recorded_at)', name);
    execute format('create policy record on app.%I for insert to fairweight_hr
      with check (district_id = app.viewer_district() and recorded_by = app.viewer_person())', name);
    execute format('create policy supersede on app.%I for update to fairweight_hr
      using (district_id = app.viewer_district() and superseded_at is null)
      with check (district_id = app.viewer_district() and superseded_at is not null
        and superseded_by = app.viewer_person() and superseded_reason is not null)', name);
    execute format('grant insert (recorded_by) on app.%I to fairweight_hr, fairweight_loader', name);
    execute format('grant insert (recorded_at, superseded_at, superseded_by, superseded_reason) on app.%I
      to fairweight_loader', name);
    execute format('grant update (superseded_at, superseded_by, superseded_reason) on app.%I to fairweight_hr', name);
  end loop;
end
$$;

create unique index one_set_of_terms_a_day on app.district_terms (district_id, valid_from) where superseded_at is null;
create unique index one_holiday_a_day on app.district_holiday (district_id, holiday) where superseded_at is null;
create unique index one_release_a_year on app.instrument_release (district_id, instrument_id, school_year)
  where superseded_at is null;

-- What came with the service stays as it came; the state's tests are never the district's to describe.
create policy add_own on app.instrument for insert to fairweight_hr
  with check (district_id = app.viewer_district() and origin = 'district' and owner <> 'state');
create policy change_own on app.instrument for update to fairweight_hr
  using (district_id = app.viewer_district() and origin = 'district')
  with check (district_id = app.viewer_district() and origin = 'district' and owner <> 'state');

grant insert (district_id, district_terms_id, sequence, valid_from, legal_profile, agreements,
    has_exclusive_representative, participates_in_par, bargaining_reference_blocks, value_added_on,
    average_daily_attendance, response_working_days, unsatisfactory_ratings,
    evaluations_on_record_from, reference)
  on app.district_terms to fairweight_hr, fairweight_loader;
grant insert (district_id, district_holiday_id, holiday, name) on app.district_holiday to fairweight_hr, fairweight_loader;
grant insert (district_id, district_record_id, kind, title, adopted_on, repealed_on, reference, detail, statuses)
  on app.district_record to fairweight_hr, fairweight_loader;
grant insert (district_id, instrument_id, key, title, owner, kind, first_year, last_year, years_not_given, grades, subjects)
  on app.instrument to fairweight_hr, fairweight_loader;
grant insert (origin) on app.instrument to fairweight_loader;
grant update (title, kind, first_year, last_year, years_not_given, grades, subjects, retired_at, revision)
  on app.instrument to fairweight_hr;
grant insert (district_id, instrument_release_id, instrument_id, school_year, released_on)
  on app.instrument_release to fairweight_hr, fairweight_loader;
