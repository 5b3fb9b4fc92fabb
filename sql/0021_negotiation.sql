-- Why: two sides bargain over a published policy and one cohort. What one side tries out stays its own (0020); what it
-- puts on the table is copied here word for word, is seen by both from then on, and never changes again. Who did what when
-- is a list of steps that only grows. At its end a proposal becomes a published policy version: negotiators write no
-- policies, so the adoption runs as a role of its own that can do this and nothing else.
do $$
declare
  may_take constant text := case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end;
begin
  if not exists (select from pg_roles where rolname = 'fairweight_adopter') then
    begin
      create role fairweight_adopter login noinherit nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
    exception when duplicate_object or unique_violation then
      null; -- another database of this server was migrated at the same moment
    end;
  end if;
  if not pg_has_role('fairweight_service', 'fairweight_adopter', may_take) then
    grant fairweight_adopter to fairweight_service;
  end if;
end
$$;

grant usage on schema app to fairweight_adopter;
grant execute on function app.viewer_district(), app.viewer_person() to fairweight_adopter;

create table app.negotiation (
  district_id uuid not null references app.district,
  negotiation_id uuid not null default gen_random_uuid(),
  title text not null check (btrim(title) <> ''),
  policy_version_id uuid not null,
  policy_status text not null default 'published' check (policy_status = 'published'),
  cohort_id uuid not null,
  opened_at timestamptz not null default now(),
  opened_by uuid not null,
  -- The name: a negotiator sees no other person's.
  opener text not null,
  primary key (district_id, negotiation_id),
  unique (district_id, negotiation_id, policy_version_id, cohort_id),
  foreign key (district_id, policy_version_id, policy_status)
    references app.policy_version (district_id, policy_version_id, status),
  foreign key (district_id, cohort_id) references app.cohort,
  foreign key (district_id, opened_by) references app.person
);

-- One version of a side's scenario, copied when it was tabled, with what the law and the model said of it then. The
-- fingerprints are those of the policy and cohort that the negotiation is about; composite keys see to it.
create table app.proposal (
  district_id uuid not null,
  proposal_id uuid not null default gen_random_uuid(),
  negotiation_id uuid not null,
  number int not null check (number > 0),
  side text not null check (side in ('union', 'district')),
  title text not null check (btrim(title) <> ''),
  rationale text not null check (btrim(rationale) <> ''),
  -- The proposal of the other side that it is a counterproposal to.
  answers_proposal_id uuid,
  answers_side text,
  scenario_id uuid not null,
  scenario_sequence int not null,
  document jsonb not null check (jsonb_typeof(document) = 'object'),
  moves text,
  policy_version_id uuid not null,
  policy_fingerprint text not null,
  cohort_id uuid not null,
  cohort_fingerprint text not null,
  scenario_fingerprint text not null check (scenario_fingerprint ~ '^sha256:[0-9a-f]{64}$'),
  findings jsonb not null check (jsonb_typeof(findings) = 'array'),
  impact jsonb not null check (jsonb_typeof(impact) = 'object'),
  tabled_at timestamptz not null default now(),
  tabled_by uuid not null,
  tabler text not null,
  primary key (district_id, proposal_id),
  unique (district_id, negotiation_id, number),
  unique (district_id, proposal_id, negotiation_id, side),
  foreign key (district_id, negotiation_id, policy_version_id, cohort_id)
    references app.negotiation (district_id, negotiation_id, policy_version_id, cohort_id),
  foreign key (district_id, policy_version_id, policy_fingerprint)
    references app.policy_version (district_id, policy_version_id, fingerprint),
  foreign key (district_id, cohort_id, cohort_fingerprint)
    references app.cohort (district_id, cohort_id, fingerprint),
  foreign key (district_id, scenario_id, side) references app.scenario (district_id, scenario_id, side),
  foreign key (district_id, scenario_id, scenario_sequence)
    references app.scenario_version (district_id, scenario_id, sequence),
  foreign key (district_id, answers_proposal_id, negotiation_id, answers_side)
    references app.proposal (district_id, proposal_id, negotiation_id, side),
  foreign key (district_id, tabled_by) references app.person,
  check ((answers_proposal_id is null) = (answers_side is null)),
  check (answers_side <> side)
);

-- The history. Each step says what it rests on, so that nothing is ratified here that the two sides did not agree on, and
-- nothing adopted that the union did not ratify, whoever writes the row.
create table app.bargaining_step (
  district_id uuid not null,
  step_id uuid not null default gen_random_uuid(),
  negotiation_id uuid not null,
  proposal_id uuid not null,
  proposal_side text not null,
  sequence int not null check (sequence > 0),
  kind text not null check (kind in
    ('tabled', 'countered', 'withdrawn', 'agreed', 'tentatively_agreed', 'ratified', 'rejected', 'adopted')),
  side text not null check (side in ('union', 'district')),
  -- Of a vote: the day, how it went, and where it is written down.
  voted_on date,
  votes_for int check (votes_for >= 0),
  votes_against int check (votes_against >= 0),
  reference text check (btrim(reference) <> ''),
  note text,
  rests_on uuid,
  rests_on_kind text,
  rests_on_side text,
  -- What was adopted.
  policy_version_id uuid,
  policy_status text not null default 'published' check (policy_status = 'published'),
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  recorder text not null,
  primary key (district_id, step_id),
  unique (district_id, negotiation_id, sequence),
  -- Each happens once to a proposal on either side.
  unique (district_id, proposal_id, kind, side),
  unique (district_id, step_id, proposal_id, kind, side),
  foreign key (district_id, proposal_id, negotiation_id, proposal_side)
    references app.proposal (district_id, proposal_id, negotiation_id, side),
  foreign key (district_id, rests_on, proposal_id, rests_on_kind, rests_on_side)
    references app.bargaining_step (district_id, step_id, proposal_id, kind, side),
  foreign key (district_id, policy_version_id, policy_status)
    references app.policy_version (district_id, policy_version_id, status),
  foreign key (district_id, recorded_by) references app.person,
  check (num_nonnulls(rests_on, rests_on_kind, rests_on_side) in (0, 3)),
  check (num_nonnulls(voted_on, votes_for, votes_against, reference) =
    case when kind in ('ratified', 'rejected', 'adopted') then 4 else 0 end),
  check ((kind = 'adopted') = (policy_version_id is not null)),
  check (case kind
    when 'tabled' then side = proposal_side and rests_on is null
    when 'withdrawn' then side = proposal_side and rests_on is null
    when 'countered' then side <> proposal_side and rests_on is null
    when 'agreed' then rests_on is null
    when 'tentatively_agreed' then rests_on_kind is not distinct from 'agreed' and rests_on_side <> side
    when 'ratified' then side = 'union' and rests_on_kind is not distinct from 'tentatively_agreed'
      and votes_for > votes_against
    when 'adopted' then side = 'district' and rests_on_kind is not distinct from 'ratified'
      and votes_for > votes_against
    else rests_on_kind is not distinct from case side when 'union' then 'tentatively_agreed' else 'ratified' end
      and votes_for <= votes_against
  end)
);
-- A negotiation ends once.
create unique index one_adoption on app.bargaining_step (district_id, negotiation_id) where kind = 'adopted';

create trigger negotiation_is_append_only before update or delete on app.negotiation
  for each row execute function app.refuse_change();
create trigger proposal_is_append_only before update or delete on app.proposal
  for each row execute function app.refuse_change();
create trigger bargaining_step_is_append_only before update or delete on app.bargaining_step
  for each row execute function app.refuse_change();

alter table app.negotiation enable row level security, force row level security;
alter table app.proposal enable row level security, force row level security;
alter table app.bargaining_step enable row level security, force row level security;

create policy read_own_district on app.negotiation for select to
  fairweight_hr, fairweight_system_administrator, fairweight_union_negotiator, fairweight_district_negotiator,
  fairweight_adopter using (district_id = app.viewer_district());
create policy open on app.negotiation for insert to
  fairweight_hr, fairweight_system_administrator, fairweight_union_negotiator, fairweight_district_negotiator
  with check (district_id = app.viewer_district() and opened_by = app.viewer_person());
create policy load on app.negotiation to fairweight_loader
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());

create policy read_own_district on app.proposal for select to
  fairweight_hr, fairweight_system_administrator, fairweight_union_negotiator, fairweight_district_negotiator,
  fairweight_adopter using (district_id = app.viewer_district());
create policy table_for_union on app.proposal for insert to fairweight_union_negotiator
  with check (district_id = app.viewer_district() and side = 'union' and tabled_by = app.viewer_person());
create policy table_for_district on app.proposal for insert to fairweight_district_negotiator
  with check (district_id = app.viewer_district() and side = 'district' and tabled_by = app.viewer_person());

create policy read_own_district on app.bargaining_step for select to
  fairweight_hr, fairweight_system_administrator, fairweight_union_negotiator, fairweight_district_negotiator,
  fairweight_adopter using (district_id = app.viewer_district());
create policy step_for_union on app.bargaining_step for insert to fairweight_union_negotiator
  with check (district_id = app.viewer_district() and side = 'union' and recorded_by = app.viewer_person());
create policy step_for_district on app.bargaining_step for insert to fairweight_district_negotiator
  with check (district_id = app.viewer_district() and side = 'district' and kind <> 'adopted'
    and recorded_by = app.viewer_person());
create policy adopt on app.bargaining_step for insert to fairweight_adopter
  with check (district_id = app.viewer_district() and kind = 'adopted' and recorded_by = app.viewer_person());

-- What the adoption reads and writes beside its step: a published version that is based on another, the version's first
-- record, and its line in the audit trail, in the name of the district's negotiator.
create policy read_for_adoption on app.policy for select to fairweight_adopter
  using (district_id = app.viewer_district());
create policy read_for_adoption on app.policy_version for select to fairweight_adopter
  using (district_id = app.viewer_district());
create policy adopt on app.policy_version for insert to fairweight_adopter
  with check (district_id = app.viewer_district() and status = 'published' and based_on is not null);
create policy adopt on app.plan_record for insert to fairweight_adopter
  with check (district_id = app.viewer_district() and sequence = 1 and recorded_by = app.viewer_person());
create policy adopt on app.audit_event for insert to fairweight_adopter
  with check (district_id = app.viewer_district() and actor_id = app.viewer_person()
    and actor_role = 'district_negotiator' and evaluation_id is null);

grant select on app.negotiation, app.proposal, app.bargaining_step to
  fairweight_hr, fairweight_system_administrator, fairweight_union_negotiator, fairweight_district_negotiator,
  fairweight_adopter;
grant insert (district_id, negotiation_id, title, policy_version_id, cohort_id, opened_by, opener) on app.negotiation to
  fairweight_hr, fairweight_system_administrator, fairweight_union_negotiator, fairweight_district_negotiator,
  fairweight_loader;
grant select on app.negotiation to fairweight_loader;
grant insert (district_id, proposal_id, negotiation_id, number, side, title, rationale, answers_proposal_id, answers_side,
    scenario_id, scenario_sequence, document, moves, policy_version_id, policy_fingerprint, cohort_id,
    cohort_fingerprint, scenario_fingerprint, findings, impact, tabled_by, tabler) on app.proposal to
  fairweight_union_negotiator, fairweight_district_negotiator;
grant insert (district_id, step_id, negotiation_id, proposal_id, proposal_side, sequence, kind, side, voted_on, votes_for,
    votes_against, reference, note, rests_on, rests_on_kind, rests_on_side, recorded_by, recorder)
  on app.bargaining_step to fairweight_union_negotiator, fairweight_district_negotiator, fairweight_adopter;
grant insert (policy_version_id) on app.bargaining_step to fairweight_adopter;
grant select (district_id, policy_id, key, title) on app.policy to fairweight_adopter;
grant select (district_id, policy_version_id, policy_id, version, status) on app.policy_version to fairweight_adopter;
grant insert (district_id, policy_version_id, policy_id, version, status, source, document, fingerprint, published_at,
  note, based_on) on app.policy_version to fairweight_adopter;
grant insert (district_id, plan_record_id, policy_version_id, sequence, advice_on, advice_reference, adopted_on,
  adoption_reference, rubric_source, rubric_agreement_reference, bargaining_reference, published_to_staff_on,
  publication_reference, components, standards, note, recorded_by) on app.plan_record to fairweight_adopter;
grant insert (district_id, audit_event_id, actor_id, actor_role, action, subject_type, subject_id, evaluation_id,
  evaluatee_id, school_id, detail) on app.audit_event to fairweight_adopter;
