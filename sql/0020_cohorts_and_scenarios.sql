-- Why: two sides bargain over a weight with one set of facts. A cohort is that set, frozen and without names; a scenario
-- is what one side tries out on it, and nobody else sees it. What is published of a cohort is on record here, since two
-- answers compared with each other can give away what each of them hides.
do $$
declare
  may_take constant text := case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end;
begin
  if not exists (select from pg_roles where rolname = 'fairweight_modeller') then
    begin
      create role fairweight_modeller login noinherit nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
    exception when duplicate_object or unique_violation then
      null; -- another database of this server was migrated at the same moment
    end;
  end if;
  if not pg_has_role('fairweight_service', 'fairweight_modeller', may_take) then
    grant fairweight_modeller to fairweight_service;
  end if;
end
$$;

grant usage on schema app to fairweight_modeller;
grant execute on function app.viewer_district() to fairweight_modeller;

create table app.cohort (
  district_id uuid not null references app.district,
  cohort_id uuid not null default gen_random_uuid(),
  -- Real evaluations of a year, or made up from stated means and spreads.
  kind text not null check (kind in ('snapshot', 'synthetic')),
  title text not null check (btrim(title) <> ''),
  school_year text not null check (school_year ~ '^\d{4}-\d{2}$'),
  -- The policy whose components it holds.
  policy_version_id uuid not null,
  policy_status text not null default 'published' check (policy_status = 'published'),
  -- How many people a number that is published of it stands for at least.
  threshold int not null default 10 check (threshold >= 5),
  size int not null,
  fingerprint text not null check (fingerprint ~ '^sha256:[0-9a-f]{64}$'),
  -- Of each component its key, what it holds, and how many rows lack it.
  components jsonb not null check (jsonb_typeof(components) = 'array'),
  -- What a synthetic cohort was made from; whoever repeats it gets the same.
  recipe jsonb,
  frozen_at timestamptz not null default now(),
  frozen_by uuid,
  primary key (district_id, cohort_id),
  unique (district_id, cohort_id, kind),
  unique (district_id, cohort_id, fingerprint),
  foreign key (district_id, policy_version_id, policy_status)
    references app.policy_version (district_id, policy_version_id, status),
  foreign key (district_id, frozen_by) references app.person,
  check (size >= 2 * threshold),
  check ((kind = 'synthetic') = (recipe is not null))
);

-- The rows themselves, in the canonical form that the fingerprint is taken of. Kept apart, because those who may know
-- that a cohort exists may not read it: whoever freezes one writes this and cannot read it back.
create table app.cohort_content (
  district_id uuid not null,
  cohort_id uuid not null,
  kind text not null,
  content text not null,
  primary key (district_id, cohort_id),
  foreign key (district_id, cohort_id, kind) references app.cohort (district_id, cohort_id, kind)
);

create table app.scenario (
  district_id uuid not null,
  scenario_id uuid not null default gen_random_uuid(),
  -- Whose it is: the union's, the district's, or the office's that keeps the facts. No side sees another's.
  side text not null check (side in ('union', 'district', 'office')),
  title text not null check (btrim(title) <> ''),
  policy_version_id uuid not null,
  policy_status text not null default 'published' check (policy_status = 'published'),
  cohort_id uuid not null,
  revision int not null default 1 check (revision > 0),
  -- Number of its latest version.
  latest int not null default 1 check (latest > 0),
  created_at timestamptz not null default now(),
  created_by uuid not null,
  updated_at timestamptz not null default now(),
  archived_at timestamptz,
  primary key (district_id, scenario_id),
  unique (district_id, scenario_id, side),
  foreign key (district_id, policy_version_id, policy_status)
    references app.policy_version (district_id, policy_version_id, status),
  foreign key (district_id, cohort_id) references app.cohort,
  foreign key (district_id, created_by) references app.person
);
create index scenario_of_side on app.scenario (district_id, side, updated_at);

create table app.scenario_version (
  district_id uuid not null,
  scenario_id uuid not null,
  side text not null,
  sequence int not null check (sequence > 0),
  -- The differences from the policy. A version that does not fit it is kept as well.
  document jsonb not null check (jsonb_typeof(document) = 'object'),
  -- Key of the component whose weight is moved; null where none is.
  moves text,
  fingerprint text not null check (fingerprint ~ '^sha256:[0-9a-f]{64}$'),
  note text,
  written_at timestamptz not null default now(),
  written_by uuid not null,
  -- The writer's name: a negotiator sees no other person's.
  writer text not null,
  primary key (district_id, scenario_id, sequence),
  foreign key (district_id, scenario_id, side) references app.scenario (district_id, scenario_id, side),
  foreign key (district_id, written_by) references app.person
);

-- Who asked what of a cohort. Each new question of a cohort is another chance to compare answers, so they are counted.
create table app.model_question (
  district_id uuid not null,
  question_id uuid not null default gen_random_uuid(),
  cohort_id uuid not null,
  side text not null check (side in ('union', 'district', 'office')),
  asked_by uuid not null,
  asked_at timestamptz not null default now(),
  fingerprint text not null check (fingerprint ~ '^sha256:[0-9a-f]{64}$'),
  is_new boolean not null,
  primary key (district_id, question_id),
  foreign key (district_id, cohort_id) references app.cohort,
  foreign key (district_id, asked_by) references app.person
);
create index model_question_of_cohort on app.model_question (district_id, cohort_id, side, asked_at);

-- Published answers: written once, and read by both sides whenever the same is asked again.
create table app.model_answer (
  district_id uuid not null,
  cohort_id uuid not null,
  fingerprint text not null check (fingerprint ~ '^sha256:[0-9a-f]{64}$'),
  answer jsonb not null check (jsonb_typeof(answer) = 'object'),
  answered_at timestamptz not null default now(),
  primary key (district_id, cohort_id, fingerprint),
  foreign key (district_id, cohort_id) references app.cohort
);

-- The ledger: how published counts divided the cohort. Byte n is the group of row n, in the order of the content.
create table app.cohort_release (
  district_id uuid not null,
  cohort_id uuid not null,
  sequence int not null check (sequence > 0),
  -- The answer that published it first.
  fingerprint text not null,
  group_of_row bytea not null,
  released_at timestamptz not null default now(),
  primary key (district_id, cohort_id, sequence),
  foreign key (district_id, cohort_id, fingerprint) references app.model_answer (district_id, cohort_id, fingerprint)
);

-- A curve with noise is drawn once for a cohort and path and then stays: a second draw would take the noise away.
create table app.noisy_curve (
  district_id uuid not null,
  cohort_id uuid not null,
  path_fingerprint text not null check (path_fingerprint ~ '^sha256:[0-9a-f]{64}$'),
  epsilon text not null check (epsilon ~ '^\d+(\.\d+|/\d+)?$'),
  curve jsonb not null check (jsonb_typeof(curve) = 'object'),
  released_at timestamptz not null default now(),
  primary key (district_id, cohort_id, path_fingerprint),
  foreign key (district_id, cohort_id) references app.cohort
);

create trigger cohort_is_append_only before update or delete on app.cohort
  for each row execute function app.refuse_change();
create trigger cohort_content_is_append_only before update or delete on app.cohort_content
  for each row execute function app.refuse_change();
create trigger scenario_version_is_append_only before update or delete on app.scenario_version
  for each row execute function app.refuse_change();
create trigger model_question_is_append_only before update or delete on app.model_question
  for each row execute function app.refuse_change();
create trigger model_answer_is_append_only before update or delete on app.model_answer
  for each row execute function app.refuse_change();
create trigger cohort_release_is_append_only before update or delete on app.cohort_release
  for each row execute function app.refuse_change();
create trigger noisy_curve_is_append_only before update or delete on app.noisy_curve
  for each row execute function app.refuse_change();

alter table app.cohort enable row level security, force row level security;
alter table app.cohort_content enable row level security, force row level security;
alter table app.scenario enable row level security, force row level security;
alter table app.scenario_version enable row level security, force row level security;
alter table app.model_question enable row level security, force row level security;
alter table app.model_answer enable row level security, force row level security;
alter table app.cohort_release enable row level security, force row level security;
alter table app.noisy_curve enable row level security, force row level security;

-- Cohorts: everybody at the table knows which there are. Negotiators make up cohorts; only the office freezes real ones.
create policy read_own_district on app.cohort for select to
  fairweight_hr, fairweight_system_administrator, fairweight_union_negotiator, fairweight_district_negotiator,
  fairweight_modeller using (district_id = app.viewer_district());
create policy keep_frozen on app.cohort for insert to fairweight_hr, fairweight_system_administrator
  with check (district_id = app.viewer_district() and frozen_by = app.viewer_person());
create policy make_up on app.cohort for insert to fairweight_union_negotiator, fairweight_district_negotiator
  with check (district_id = app.viewer_district() and frozen_by = app.viewer_person() and kind = 'synthetic');
create policy load on app.cohort to fairweight_loader
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());

create policy compute on app.cohort_content for select to fairweight_modeller
  using (district_id = app.viewer_district());
create policy keep_frozen on app.cohort_content for insert to fairweight_hr, fairweight_system_administrator
  with check (district_id = app.viewer_district());
create policy make_up on app.cohort_content for insert to fairweight_union_negotiator, fairweight_district_negotiator
  with check (district_id = app.viewer_district() and kind = 'synthetic');
create policy load on app.cohort_content to fairweight_loader
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());

-- Scenarios: one policy for each side, so that a mistake in one cannot open another.
create policy own_side_union on app.scenario to fairweight_union_negotiator
  using (district_id = app.viewer_district() and side = 'union')
  with check (district_id = app.viewer_district() and side = 'union');
create policy own_side_district on app.scenario to fairweight_district_negotiator
  using (district_id = app.viewer_district() and side = 'district')
  with check (district_id = app.viewer_district() and side = 'district');
create policy own_side_office on app.scenario to fairweight_hr, fairweight_system_administrator
  using (district_id = app.viewer_district() and side = 'office')
  with check (district_id = app.viewer_district() and side = 'office');

create policy read_union on app.scenario_version for select to fairweight_union_negotiator
  using (district_id = app.viewer_district() and side = 'union');
create policy write_union on app.scenario_version for insert to fairweight_union_negotiator
  with check (district_id = app.viewer_district() and side = 'union' and written_by = app.viewer_person());
create policy read_district on app.scenario_version for select to fairweight_district_negotiator
  using (district_id = app.viewer_district() and side = 'district');
create policy write_district on app.scenario_version for insert to fairweight_district_negotiator
  with check (district_id = app.viewer_district() and side = 'district' and written_by = app.viewer_person());
create policy read_office on app.scenario_version for select to fairweight_hr, fairweight_system_administrator
  using (district_id = app.viewer_district() and side = 'office');
create policy write_office on app.scenario_version for insert to fairweight_hr, fairweight_system_administrator
  with check (district_id = app.viewer_district() and side = 'office' and written_by = app.viewer_person());

create policy read_union on app.model_question for select to fairweight_union_negotiator
  using (district_id = app.viewer_district() and side = 'union');
create policy ask_union on app.model_question for insert to fairweight_union_negotiator
  with check (district_id = app.viewer_district() and side = 'union' and asked_by = app.viewer_person());
create policy read_district on app.model_question for select to fairweight_district_negotiator
  using (district_id = app.viewer_district() and side = 'district');
create policy ask_district on app.model_question for insert to fairweight_district_negotiator
  with check (district_id = app.viewer_district() and side = 'district' and asked_by = app.viewer_person());
create policy read_office on app.model_question for select to fairweight_hr, fairweight_system_administrator
  using (district_id = app.viewer_district() and side = 'office');
create policy ask_office on app.model_question for insert to fairweight_hr, fairweight_system_administrator
  with check (district_id = app.viewer_district() and side = 'office' and asked_by = app.viewer_person());

-- What was published, and how it divided the cohort, is between the service and itself.
create policy compute on app.model_answer to fairweight_modeller
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());
create policy compute on app.cohort_release to fairweight_modeller
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());
create policy compute on app.noisy_curve to fairweight_modeller
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());

-- To freeze a cohort the service reads what ratings were made from; of whom is not among the columns.
create policy keep_frozen on app.rating for select to fairweight_modeller using (district_id = app.viewer_district());
create policy keep_frozen on app.evaluation for select to fairweight_modeller using (district_id = app.viewer_district());
create policy keep_frozen on app.assignment for select to fairweight_modeller using (district_id = app.viewer_district());
grant select (district_id, rating_id, evaluation_id, supersedes, outcome, rating_key, policy_version_id, inputs)
  on app.rating to fairweight_modeller;
grant select (district_id, evaluation_id, assignment_id, school_year) on app.evaluation to fairweight_modeller;
grant select (district_id, assignment_id, grade) on app.assignment to fairweight_modeller;

grant select on app.cohort to
  fairweight_hr, fairweight_system_administrator, fairweight_union_negotiator, fairweight_district_negotiator,
  fairweight_modeller, fairweight_loader;
grant insert (district_id, cohort_id, kind, title, school_year, policy_version_id, threshold, size, fingerprint, components,
    recipe, frozen_by) on app.cohort to
  fairweight_hr, fairweight_system_administrator, fairweight_union_negotiator, fairweight_district_negotiator,
  fairweight_loader;
grant select on app.cohort_content to fairweight_modeller, fairweight_loader;
grant insert (district_id, cohort_id, kind, content) on app.cohort_content to
  fairweight_hr, fairweight_system_administrator, fairweight_union_negotiator, fairweight_district_negotiator,
  fairweight_loader;
grant select on app.scenario, app.scenario_version, app.model_question to
  fairweight_hr, fairweight_system_administrator, fairweight_union_negotiator, fairweight_district_negotiator;
grant insert (district_id, scenario_id, side, title, policy_version_id, cohort_id, created_by) on app.scenario to
  fairweight_hr, fairweight_system_administrator, fairweight_union_negotiator, fairweight_district_negotiator;
grant update (title, revision, latest, updated_at, archived_at) on app.scenario to
  fairweight_hr, fairweight_system_administrator, fairweight_union_negotiator, fairweight_district_negotiator;
grant insert (district_id, scenario_id, side, sequence, document, moves, fingerprint, note, written_by, writer)
  on app.scenario_version to
  fairweight_hr, fairweight_system_administrator, fairweight_union_negotiator, fairweight_district_negotiator;
grant insert (district_id, question_id, cohort_id, side, asked_by, fingerprint, is_new) on app.model_question to
  fairweight_hr, fairweight_system_administrator, fairweight_union_negotiator, fairweight_district_negotiator;
grant select on app.model_answer, app.cohort_release, app.noisy_curve to fairweight_modeller;
grant insert (district_id, cohort_id, fingerprint, answer) on app.model_answer to fairweight_modeller;
grant insert (district_id, cohort_id, sequence, fingerprint, group_of_row) on app.cohort_release to fairweight_modeller;
grant insert (district_id, cohort_id, path_fingerprint, epsilon, curve) on app.noisy_curve to fairweight_modeller;

-- Negotiators create things too now.
create policy own_keys_of_negotiators on app.idempotency_key to
  fairweight_union_negotiator, fairweight_district_negotiator
  using (district_id = app.viewer_district() and actor_id = app.viewer_person())
  with check (district_id = app.viewer_district() and actor_id = app.viewer_person());
grant select on app.idempotency_key to fairweight_union_negotiator, fairweight_district_negotiator;
grant insert (district_id, actor_id, key, method, path, request_hash, status, response)
  on app.idempotency_key to fairweight_union_negotiator, fairweight_district_negotiator;
