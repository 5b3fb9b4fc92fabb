-- Why: what was decided, and who did what. Both are the record: rows are added and never changed.
-- A correction is a new rating that names the one it supersedes and says why.
create table app.rating (
  district_id uuid not null,
  rating_id uuid not null default gen_random_uuid(),
  evaluation_id uuid not null,
  evaluatee_id uuid not null,
  school_id uuid not null,
  sequence int not null check (sequence > 0),
  supersedes uuid,
  reason text,
  outcome text not null,
  -- Exact values are text: the rational as numerator/denominator, and its decimal writing.
  composite_exact text check (composite_exact ~ '^-?\d+(/\d+)?$'),
  composite_decimal text,
  rating_key text,
  rating_label text,
  trace jsonb not null,
  findings jsonb not null default '[]',
  policy_version_id uuid not null,
  policy_fingerprint text not null,
  inputs jsonb not null,
  inputs_fingerprint text not null check (inputs_fingerprint ~ '^sha256:[0-9a-f]{64}$'),
  scored_at timestamptz not null default now(),
  scored_by uuid not null,
  primary key (district_id, rating_id),
  foreign key (district_id, evaluation_id, evaluatee_id, school_id)
    references app.evaluation (district_id, evaluation_id, evaluatee_id, school_id),
  foreign key (district_id, policy_version_id, policy_fingerprint)
    references app.policy_version (district_id, policy_version_id, fingerprint),
  foreign key (district_id, scored_by) references app.person,
  unique (district_id, evaluation_id, sequence),
  unique (district_id, evaluation_id, rating_id),
  unique (district_id, supersedes),
  foreign key (district_id, evaluation_id, supersedes) references app.rating (district_id, evaluation_id, rating_id),
  check ((outcome = 'rated') = (rating_key is not null)),
  check ((sequence = 1) = (supersedes is null)),
  check (supersedes is null or btrim(reason) <> '' and reason is not null)
);

create table app.audit_event (
  district_id uuid not null references app.district,
  audit_event_id uuid not null default gen_random_uuid(),
  occurred_at timestamptz not null default now(),
  actor_id uuid,
  actor_role text not null,
  action text not null,
  subject_type text not null,
  subject_id uuid not null,
  evaluation_id uuid,
  evaluatee_id uuid,
  school_id uuid,
  -- What changed by name, never what was written or rated: a system administrator reads this.
  detail jsonb not null default '{}',
  primary key (district_id, audit_event_id),
  check (actor_id is not null or actor_role in ('sign_in', 'loader'))
);
create index audit_event_of_evaluation on app.audit_event (district_id, evaluation_id, occurred_at);
create index audit_event_in_time on app.audit_event (district_id, occurred_at);

create trigger rating_is_append_only before update or delete on app.rating
  for each row execute function app.refuse_change();
create trigger audit_is_append_only before update or delete on app.audit_event
  for each row execute function app.refuse_change();

alter table app.rating enable row level security, force row level security;
alter table app.audit_event enable row level security, force row level security;

create policy read_own_schools on app.rating for select to fairweight_administrator
  using (district_id = app.viewer_district() and school_id = any (app.viewer_schools()));
create policy read_own_district on app.rating for select to fairweight_hr using (district_id = app.viewer_district());
create policy read_self on app.rating for select to fairweight_teacher
  using (district_id = app.viewer_district() and evaluatee_id = app.viewer_person());
create policy score_own_schools on app.rating for insert to fairweight_administrator
  with check (district_id = app.viewer_district() and school_id = any (app.viewer_schools()) and scored_by = app.viewer_person());
create policy score_own_district on app.rating for insert to fairweight_hr
  with check (district_id = app.viewer_district() and scored_by = app.viewer_person());
create policy load on app.rating to fairweight_loader
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());

-- Nobody writes an event in another's name: person and role are compared with the viewer of the transaction.
create policy read_own_schools on app.audit_event for select to fairweight_administrator
  using (district_id = app.viewer_district() and school_id = any (app.viewer_schools()));
create policy read_own_district on app.audit_event for select to fairweight_hr, fairweight_system_administrator
  using (district_id = app.viewer_district());
create policy write_as_administrator on app.audit_event for insert to fairweight_administrator
  with check (district_id = app.viewer_district() and actor_id = app.viewer_person() and actor_role = 'administrator'
    and (school_id is null or school_id = any (app.viewer_schools())));
create policy write_as_teacher on app.audit_event for insert to fairweight_teacher
  with check (district_id = app.viewer_district() and actor_id = app.viewer_person() and actor_role = 'teacher'
    and (evaluatee_id is null or evaluatee_id = app.viewer_person()));
create policy write_as_hr on app.audit_event for insert to fairweight_hr
  with check (district_id = app.viewer_district() and actor_id = app.viewer_person() and actor_role = 'hr');
create policy write_as_union_negotiator on app.audit_event for insert to fairweight_union_negotiator
  with check (district_id = app.viewer_district() and actor_id = app.viewer_person() and actor_role = 'union_negotiator');
create policy write_as_district_negotiator on app.audit_event for insert to fairweight_district_negotiator
  with check (district_id = app.viewer_district() and actor_id = app.viewer_person() and actor_role = 'district_negotiator');
create policy write_as_system_administrator on app.audit_event for insert to fairweight_system_administrator
  with check (district_id = app.viewer_district() and actor_id = app.viewer_person() and actor_role = 'system_administrator');
create policy write_as_sign_in on app.audit_event for insert to fairweight_sign_in
  with check (actor_role = 'sign_in' and evaluation_id is null and evaluatee_id is null and school_id is null);
create policy load on app.audit_event to fairweight_loader
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district() and actor_role = 'loader');

-- The times are the server's own except when an import brings older records; UPDATE, DELETE, TRUNCATE go to nobody.
grant select on app.rating to fairweight_administrator, fairweight_teacher, fairweight_hr, fairweight_loader;
grant select on app.audit_event to
  fairweight_administrator, fairweight_hr, fairweight_system_administrator, fairweight_loader;
grant insert (district_id, rating_id, evaluation_id, evaluatee_id, school_id, sequence, supersedes, reason, outcome,
    composite_exact, composite_decimal, rating_key, rating_label, trace, findings, policy_version_id, policy_fingerprint,
    inputs, inputs_fingerprint, scored_by) on app.rating to fairweight_administrator, fairweight_hr, fairweight_loader;
grant insert (scored_at) on app.rating to fairweight_loader;
grant insert (district_id, audit_event_id, actor_id, actor_role, action, subject_type, subject_id, evaluation_id,
    evaluatee_id, school_id, detail) on app.audit_event to
  fairweight_administrator, fairweight_teacher, fairweight_hr, fairweight_union_negotiator,
  fairweight_district_negotiator, fairweight_system_administrator, fairweight_sign_in, fairweight_loader;
grant insert (occurred_at) on app.audit_event to fairweight_loader;
