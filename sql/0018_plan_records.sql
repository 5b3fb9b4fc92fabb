-- Why: a policy version may only take effect when what the law wants around it has happened: advice of the certificated
-- personnel, adoption by the governing board, agreement on the rubric's standards, bargaining, publication to the staff,
-- standards of expected achievement. A policy's text knows none of that, so each version has a record beside it.
-- The record grows by whole rows: each says all that is known then, and the one with the highest number counts.
create table app.plan_record (
  district_id uuid not null references app.district,
  plan_record_id uuid not null default gen_random_uuid(),
  policy_version_id uuid not null,
  -- A draft can still become anything, so only a published version has a record.
  policy_status text not null default 'published' check (policy_status = 'published'),
  sequence int not null check (sequence > 0),
  -- Advice of certificated instructional personnel: the day, and where it is written down.
  advice_on date,
  advice_reference text,
  adopted_on date,
  adoption_reference text,
  -- Whose standards the rubric rests on; null: not recorded.
  rubric_source text check (rubric_source in ('CSTP', 'NBPTS', 'local')),
  rubric_agreement_reference text,
  bargaining_reference text,
  published_to_staff_on date,
  publication_reference text,
  -- What each component is in the eyes of the law, where its type does not say it: [{key, kind, referencing}].
  components jsonb not null default '[]' check (jsonb_typeof(components) = 'array'),
  -- Standards of expected pupil achievement: [{grade, subject, reference}].
  standards jsonb not null default '[]' check (jsonb_typeof(standards) = 'array'),
  note text,
  recorded_at timestamptz not null default now(),
  -- null: it was loaded.
  recorded_by uuid,
  primary key (district_id, plan_record_id),
  unique (district_id, policy_version_id, sequence),
  foreign key (district_id, policy_version_id, policy_status)
    references app.policy_version (district_id, policy_version_id, status),
  foreign key (district_id, recorded_by) references app.person,
  check ((advice_on is null) = (advice_reference is null)),
  check ((adopted_on is null) = (adoption_reference is null)),
  check ((published_to_staff_on is null) = (publication_reference is null)),
  check (rubric_source is not null or rubric_agreement_reference is null)
);

create trigger plan_record_is_append_only before update or delete on app.plan_record
  for each row execute function app.refuse_change();

alter table app.plan_record enable row level security, force row level security;

create policy read_own_district on app.plan_record for select to
  fairweight_administrator, fairweight_hr, fairweight_union_negotiator, fairweight_district_negotiator,
  fairweight_system_administrator using (district_id = app.viewer_district());
create policy record on app.plan_record for insert to fairweight_hr, fairweight_system_administrator
  with check (district_id = app.viewer_district() and recorded_by = app.viewer_person());
create policy read_for_duties on app.plan_record for select to fairweight_duty_reader
  using (district_id = app.viewer_district());
create policy load on app.plan_record to fairweight_loader
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());

grant select on app.plan_record to
  fairweight_administrator, fairweight_hr, fairweight_union_negotiator, fairweight_district_negotiator,
  fairweight_system_administrator, fairweight_duty_reader, fairweight_loader;
grant insert (district_id, plan_record_id, policy_version_id, sequence, advice_on, advice_reference, adopted_on,
  adoption_reference, rubric_source, rubric_agreement_reference, bargaining_reference, published_to_staff_on,
  publication_reference, components, standards, note, recorded_by)
  on app.plan_record to fairweight_hr, fairweight_system_administrator, fairweight_loader;

-- What the law's rules found when a version was put into effect, and what was written to their warnings.
alter table app.policy_effect
  add column findings jsonb not null default '[]' check (jsonb_typeof(findings) = 'array'),
  add column acknowledgement text;
grant insert (findings, acknowledgement) on app.policy_effect
  to fairweight_hr, fairweight_system_administrator, fairweight_loader;

-- Acts toward an employee that the law ties to days and papers: charges, derogatory entries, an administrator's transfer.
-- Human resources asks before the act, and records it with what the rules found. One that is blocked is never stored.
create table app.legal_act (
  district_id uuid not null references app.district,
  legal_act_id uuid not null default gen_random_uuid(),
  -- Whom it is done to.
  person_id uuid not null,
  act text not null check (act in ('charge_packet', 'file_derogatory_entry', 'transfer_administrator')),
  facts jsonb not null check (jsonb_typeof(facts) = 'object' and facts ->> 'act' = act),
  findings jsonb not null check (jsonb_typeof(findings) = 'array'),
  -- The evaluation that goes with it, where it is on record here: that person's own.
  evaluation_id uuid,
  school_id uuid,
  note text,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  primary key (district_id, legal_act_id),
  foreign key (district_id, person_id) references app.person,
  foreign key (district_id, recorded_by) references app.person,
  foreign key (district_id, evaluation_id, person_id, school_id)
    references app.evaluation (district_id, evaluation_id, evaluatee_id, school_id),
  check ((evaluation_id is null) = (school_id is null))
);
create index legal_act_of_person on app.legal_act (district_id, person_id);

create trigger legal_act_is_append_only before update or delete on app.legal_act
  for each row execute function app.refuse_change();

alter table app.legal_act enable row level security, force row level security;

create policy read_own_district on app.legal_act for select to fairweight_hr
  using (district_id = app.viewer_district());
create policy record on app.legal_act for insert to fairweight_hr
  with check (district_id = app.viewer_district() and recorded_by = app.viewer_person());

grant select on app.legal_act to fairweight_hr;
grant insert (district_id, legal_act_id, person_id, act, facts, findings, evaluation_id, school_id, note, recorded_by)
  on app.legal_act to fairweight_hr;
