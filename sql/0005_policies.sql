-- Why: the recipes evaluations are scored by, and the rubrics observers rate with. A published version is a
-- promise: evaluations are pinned to it, so it can never change. A new idea is a new version.
create table app.policy (
  district_id uuid not null references app.district,
  policy_id uuid not null default gen_random_uuid(),
  key text not null,
  title text not null,
  primary key (district_id, policy_id),
  unique (district_id, key)
);

create table app.policy_version (
  district_id uuid not null,
  policy_version_id uuid not null default gen_random_uuid(),
  policy_id uuid not null,
  version int not null check (version > 0),
  status text not null default 'draft' check (status in ('draft', 'published')),
  source text not null,
  document jsonb not null,
  fingerprint text not null check (fingerprint ~ '^sha256:[0-9a-f]{64}$'),
  published_at timestamptz,
  note text,
  primary key (district_id, policy_version_id),
  foreign key (district_id, policy_id) references app.policy,
  unique (district_id, policy_id, version),
  -- A rating refers to the pair, so a stored fingerprint is always that of the version it names.
  unique (district_id, policy_version_id, fingerprint),
  check ((status = 'published') = (published_at is not null))
);

create table app.rubric (
  district_id uuid not null references app.district,
  rubric_id uuid not null default gen_random_uuid(),
  key text not null,
  title text not null,
  document jsonb not null,
  primary key (district_id, rubric_id),
  unique (district_id, key)
);

create trigger published_version_is_final before update or delete on app.policy_version
  for each row when (old.status = 'published') execute function app.refuse_change();

alter table app.policy enable row level security, force row level security;
alter table app.policy_version enable row level security, force row level security;
alter table app.rubric enable row level security, force row level security;

create policy read_own_district on app.policy for select to
  fairweight_administrator, fairweight_teacher, fairweight_hr, fairweight_union_negotiator,
  fairweight_district_negotiator, fairweight_system_administrator using (district_id = app.viewer_district());
create policy read_published on app.policy_version for select to
  fairweight_administrator, fairweight_teacher, fairweight_hr, fairweight_union_negotiator, fairweight_district_negotiator
  using (district_id = app.viewer_district() and status = 'published');
create policy read_own_district on app.policy_version for select to fairweight_system_administrator
  using (district_id = app.viewer_district());
create policy read_own_district on app.rubric for select to
  fairweight_administrator, fairweight_teacher, fairweight_hr, fairweight_union_negotiator,
  fairweight_district_negotiator, fairweight_system_administrator using (district_id = app.viewer_district());

create policy write_own_district on app.policy for insert to fairweight_system_administrator
  with check (district_id = app.viewer_district());
create policy write_own_district on app.policy_version for insert to fairweight_system_administrator
  with check (district_id = app.viewer_district());
-- Changing and publishing: only a draft can be reached.
create policy change_draft on app.policy_version for update to fairweight_system_administrator
  using (district_id = app.viewer_district() and status = 'draft') with check (district_id = app.viewer_district());
create policy write_own_district on app.rubric for insert to fairweight_system_administrator
  with check (district_id = app.viewer_district());

create policy load on app.policy to fairweight_loader
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());
create policy load on app.policy_version to fairweight_loader
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());
create policy load on app.rubric to fairweight_loader
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());

grant select on app.policy, app.policy_version, app.rubric to
  fairweight_administrator, fairweight_teacher, fairweight_hr, fairweight_union_negotiator,
  fairweight_district_negotiator, fairweight_system_administrator, fairweight_loader;
grant insert (district_id, policy_id, key, title) on app.policy to fairweight_system_administrator, fairweight_loader;
grant insert (district_id, policy_version_id, policy_id, version, status, source, document, fingerprint, published_at, note)
  on app.policy_version to fairweight_system_administrator, fairweight_loader;
grant update (status, source, document, fingerprint, published_at, note)
  on app.policy_version to fairweight_system_administrator;
grant insert (district_id, rubric_id, key, title, document)
  on app.rubric to fairweight_system_administrator, fairweight_loader;
