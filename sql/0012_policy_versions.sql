-- Why: a policy is bargained over for months before it counts. A draft is kept as it is typed, faults and all, and
-- carries a revision so that two people at work on it never overwrite each other. Once published it is out of reach.
-- And a version takes effect by a decision of its own: for a school year, and where parties agreed on it for a group
-- only, so that two versions can be in force at once.
alter table app.policy_version
  add column revision int not null default 1 check (revision > 0),
  add column updated_at timestamptz not null default now(),
  -- The version that a draft was started from; the difference to it is what the parties talk about.
  add column based_on uuid,
  add foreign key (district_id, based_on) references app.policy_version,
  -- What takes effect refers to the pair, so that a draft cannot.
  add unique (district_id, policy_version_id, status);

-- Human resources drafts too. Unlike the system administrator it never inserts a version that is published already.
create policy read_drafts on app.policy_version for select to fairweight_hr
  using (district_id = app.viewer_district() and status = 'draft');
create policy write_as_hr on app.policy for insert to fairweight_hr
  with check (district_id = app.viewer_district());
create policy write_draft on app.policy_version for insert to fairweight_hr
  with check (district_id = app.viewer_district() and status = 'draft');
create policy change_draft_as_hr on app.policy_version for update to fairweight_hr
  using (district_id = app.viewer_district() and status = 'draft') with check (district_id = app.viewer_district());

grant insert (district_id, policy_id, key, title) on app.policy to fairweight_hr;
grant insert (district_id, policy_version_id, policy_id, version, status, source, document, fingerprint, note)
  on app.policy_version to fairweight_hr;
grant insert (based_on) on app.policy_version to fairweight_hr, fairweight_system_administrator;
grant update (status, source, document, fingerprint, published_at, note)
  on app.policy_version to fairweight_hr;
grant update (revision, updated_at) on app.policy_version to fairweight_hr, fairweight_system_administrator;

-- Each row is one decision; the latest for a school year and group is in force. Decisions are the record: one that is
-- taken back is followed by another, which may name no version.
create table app.policy_effect (
  district_id uuid not null references app.district,
  policy_effect_id uuid not null default gen_random_uuid(),
  school_year text not null check (school_year ~ '^\d{4}-\d{2}$'),
  -- Counts the decisions of a school year; whoever decides says which was the last one seen.
  sequence int not null check (sequence > 0),
  -- Whom it is for, in the words of the agreement; empty for everybody who is in no such group.
  group_label text not null default '',
  policy_version_id uuid,
  policy_status text not null default 'published' check (policy_status = 'published'),
  note text,
  decided_at timestamptz not null default now(),
  decided_by uuid not null,
  primary key (district_id, policy_effect_id),
  unique (district_id, school_year, sequence),
  foreign key (district_id, policy_version_id, policy_status)
    references app.policy_version (district_id, policy_version_id, status),
  foreign key (district_id, decided_by) references app.person
);

create trigger effect_is_append_only before update or delete on app.policy_effect
  for each row execute function app.refuse_change();

alter table app.policy_effect enable row level security, force row level security;

create policy read_own_district on app.policy_effect for select to
  fairweight_administrator, fairweight_teacher, fairweight_hr, fairweight_union_negotiator,
  fairweight_district_negotiator, fairweight_system_administrator using (district_id = app.viewer_district());
create policy decide on app.policy_effect for insert to fairweight_hr, fairweight_system_administrator
  with check (district_id = app.viewer_district() and decided_by = app.viewer_person());
create policy load on app.policy_effect to fairweight_loader
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());

grant select on app.policy_effect to
  fairweight_administrator, fairweight_teacher, fairweight_hr, fairweight_union_negotiator,
  fairweight_district_negotiator, fairweight_system_administrator, fairweight_loader;
grant insert (district_id, policy_effect_id, school_year, sequence, group_label, policy_version_id, note, decided_by)
  on app.policy_effect to fairweight_hr, fairweight_system_administrator, fairweight_loader;
