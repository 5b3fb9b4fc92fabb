-- Why: an evaluation is a lawful record with a life of its own: planned, started, written, given to the teacher,
-- talked over, closed, and answered by the teacher for good. What happened is told by steps that are added and never
-- changed. Each carries the day on which it happened and the moment at which it was recorded, so that something late
-- can always be recorded and is always seen to be late.

-- "finalised" is called closed. Old rows are mapped by the owner, whom forced row-level security would show none.
alter table app.evaluation no force row level security;
alter table app.evaluation drop constraint evaluation_status_check;
update app.evaluation set status = 'closed' where status = 'finalised';
alter table app.evaluation add constraint evaluation_status_check
  check (status in ('planned', 'in_progress', 'drafted', 'issued', 'conference_held', 'closed'));
alter table app.evaluation force row level security;
-- Next year's evaluation is opened as planned; and an evaluation may be delegated, which is a step with its reason.
grant insert (status) on app.evaluation to fairweight_administrator, fairweight_hr;
grant update (evaluator_id) on app.evaluation to fairweight_administrator, fairweight_hr;

create table app.evaluation_step (
  district_id uuid not null,
  step_id uuid not null default gen_random_uuid(),
  evaluation_id uuid not null,
  evaluatee_id uuid not null,
  school_id uuid not null,
  -- The order in which steps were recorded, which is not always the order in which they happened.
  sequence int not null check (sequence > 0),
  kind text not null check (kind in ('planned', 'started', 'drafted', 'issued', 'conference_held', 'acknowledged',
    'closed', 'reopened', 'superseded', 'delegated', 'leave', 'left')),
  -- The day it happened where the district is; its moment too when that is known.
  occurred_on date not null,
  occurred_at timestamptz,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  note text not null default '',
  -- How the copy was transmitted; or how its receipt was settled.
  manner text,
  -- A conference that the employee was asked to and declined is recorded as not attended.
  is_attended boolean,
  -- The evaluator from now on.
  delegated_to uuid,
  -- The last day of a leave, when it is known.
  until_on date,
  -- The written evaluation as it was drafted or given out, and the rating in it.
  document jsonb,
  document_fingerprint text check (document_fingerprint ~ '^sha256:[0-9a-f]{64}$'),
  rating_id uuid,
  -- Whether that rating was satisfactory by the rule in force on that day; null without a rating.
  is_satisfactory boolean,
  primary key (district_id, step_id),
  foreign key (district_id, evaluation_id, evaluatee_id, school_id)
    references app.evaluation (district_id, evaluation_id, evaluatee_id, school_id),
  foreign key (district_id, recorded_by) references app.person,
  foreign key (district_id, delegated_to) references app.person,
  foreign key (district_id, evaluation_id, rating_id) references app.rating (district_id, evaluation_id, rating_id),
  unique (district_id, evaluation_id, sequence),
  unique (district_id, step_id, evaluation_id),
  check (kind <> 'issued' or manner is not null and document is not null),
  check ((document is null) = (document_fingerprint is null)),
  check (kind <> 'drafted' or document is not null),
  check (kind <> 'acknowledged' or manner in ('received', 'refused', 'unavailable') and (manner = 'received' or btrim(note) <> '')),
  check ((kind = 'acknowledged') or (manner is null) or manner not in ('received', 'refused', 'unavailable')),
  check ((kind = 'conference_held') = (is_attended is not null)),
  check ((kind = 'delegated') = (delegated_to is not null)),
  check (delegated_to is null or delegated_to <> evaluatee_id),
  check (kind not in ('reopened', 'superseded', 'delegated', 'leave', 'left') or btrim(note) <> ''),
  check (until_on is null or kind = 'leave' and until_on >= occurred_on)
);

-- The teacher's reply (44663): at will, at any time, attached for good. One received on paper is entered by whoever
-- received it; the day it was handed in is said.
create table app.evaluation_response (
  district_id uuid not null,
  response_id uuid not null default gen_random_uuid(),
  evaluation_id uuid not null,
  evaluatee_id uuid not null,
  school_id uuid not null,
  response text not null check (btrim(response) <> ''),
  received_on date not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  primary key (district_id, response_id),
  foreign key (district_id, evaluation_id, evaluatee_id, school_id)
    references app.evaluation (district_id, evaluation_id, evaluatee_id, school_id),
  foreign key (district_id, recorded_by) references app.person
);
create index response_of_evaluation on app.evaluation_response (district_id, evaluation_id, recorded_at);

-- The four criteria of 44662(b): b1 pupil progress, b2 techniques and strategies, b3 curricular objectives, b4 learning
-- environment. The teacher reads what is shared, which it is from the day the evaluation is issued.
create table app.criterion_text (
  district_id uuid not null,
  evaluation_id uuid not null,
  criterion text not null check (criterion in ('b1', 'b2', 'b3', 'b4')),
  evaluatee_id uuid not null,
  school_id uuid not null,
  finding text not null default '',
  is_below_standard boolean not null default false,
  is_shared boolean not null default false,
  revision int not null default 1 check (revision > 0),
  updated_at timestamptz not null default now(),
  primary key (district_id, evaluation_id, criterion),
  foreign key (district_id, evaluation_id, evaluatee_id, school_id)
    references app.evaluation (district_id, evaluation_id, evaluatee_id, school_id)
);

-- Responsibilities of certificated staff who do not teach (44662(c)). is_below_standard is null until rated.
create table app.job_responsibility (
  district_id uuid not null,
  responsibility_id uuid not null default gen_random_uuid(),
  evaluation_id uuid not null,
  evaluatee_id uuid not null,
  school_id uuid not null,
  title text not null check (btrim(title) <> ''),
  finding text not null default '',
  is_below_standard boolean,
  is_shared boolean not null default false,
  is_withdrawn boolean not null default false,
  revision int not null default 1 check (revision > 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (district_id, responsibility_id),
  foreign key (district_id, evaluation_id, evaluatee_id, school_id)
    references app.evaluation (district_id, evaluation_id, evaluatee_id, school_id)
);
create index responsibility_of_evaluation on app.job_responsibility (district_id, evaluation_id);

-- What is known of pupils' progress and was weighed, considered or only cited. An item that should not be there is
-- withdrawn, not deleted.
create table app.evidence_item (
  district_id uuid not null,
  evidence_item_id uuid not null default gen_random_uuid(),
  evaluation_id uuid not null,
  evaluatee_id uuid not null,
  school_id uuid not null,
  title text not null check (btrim(title) <> ''),
  instrument_key text not null,
  referencing text not null check (referencing in ('criterion', 'publisher_norm', 'peer_state_norm')),
  metric text not null,
  data_year text not null check (data_year ~ '^\d{4}-\d{2}$'),
  grade text,
  subject text,
  released_on date,
  used_on date not null,
  standards text not null check (standards in ('local', 'state', 'none')),
  level text not null check (level in ('own_pupils', 'school')),
  is_considered boolean not null default false,
  weight numeric not null default 0 check (weight >= 0 and weight <= 1),
  is_value_added boolean not null default false,
  is_withdrawn boolean not null default false,
  revision int not null default 1 check (revision > 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (district_id, evidence_item_id),
  foreign key (district_id, evaluation_id, evaluatee_id, school_id)
    references app.evaluation (district_id, evaluation_id, evaluatee_id, school_id)
);
create index evidence_item_of_evaluation on app.evidence_item (district_id, evaluation_id);

-- The elements that a form rates, and who chose each.
create table app.focus_element (
  district_id uuid not null,
  evaluation_id uuid not null,
  element_key text not null,
  evaluatee_id uuid not null,
  school_id uuid not null,
  chosen_by text not null check (chosen_by in ('district', 'teacher', 'jointly')),
  is_withdrawn boolean not null default false,
  primary key (district_id, evaluation_id, element_key),
  foreign key (district_id, evaluation_id, evaluatee_id, school_id)
    references app.evaluation (district_id, evaluation_id, evaluatee_id, school_id)
);

create table app.recommendation (
  district_id uuid not null,
  recommendation_id uuid not null default gen_random_uuid(),
  evaluation_id uuid not null,
  evaluatee_id uuid not null,
  school_id uuid not null,
  -- Key of the criterion, element or responsibility it is for; empty for the evaluation as a whole.
  about text not null default '',
  recommendation text not null check (btrim(recommendation) <> ''),
  is_shared boolean not null default false,
  is_withdrawn boolean not null default false,
  revision int not null default 1 check (revision > 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (district_id, recommendation_id),
  foreign key (district_id, evaluation_id, evaluatee_id, school_id)
    references app.evaluation (district_id, evaluation_id, evaluatee_id, school_id)
);
create index recommendation_of_evaluation on app.recommendation (district_id, evaluation_id);

-- What follows an unsatisfactory rating (44664(b), (c)). Each is a paper with its day: added, never changed.
create table app.unsatisfactory_notice (
  district_id uuid not null,
  notice_id uuid not null default gen_random_uuid(),
  evaluation_id uuid not null,
  evaluatee_id uuid not null,
  school_id uuid not null,
  description text not null check (btrim(description) <> ''),
  given_on date not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  primary key (district_id, notice_id),
  foreign key (district_id, evaluation_id, evaluatee_id, school_id)
    references app.evaluation (district_id, evaluation_id, evaluatee_id, school_id),
  foreign key (district_id, recorded_by) references app.person
);
create index notice_of_evaluation on app.unsatisfactory_notice (district_id, evaluation_id);

create table app.assistance_plan (
  district_id uuid not null,
  plan_id uuid not null default gen_random_uuid(),
  evaluation_id uuid not null,
  evaluatee_id uuid not null,
  school_id uuid not null,
  plan text not null check (btrim(plan) <> ''),
  agreed_on date not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  primary key (district_id, plan_id),
  foreign key (district_id, evaluation_id, evaluatee_id, school_id)
    references app.evaluation (district_id, evaluation_id, evaluatee_id, school_id),
  foreign key (district_id, recorded_by) references app.person
);
create index plan_of_evaluation on app.assistance_plan (district_id, evaluation_id);

create table app.par_referral (
  district_id uuid not null,
  referral_id uuid not null default gen_random_uuid(),
  evaluation_id uuid not null,
  evaluatee_id uuid not null,
  school_id uuid not null,
  referred_on date not null,
  note text not null default '',
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  primary key (district_id, referral_id),
  foreign key (district_id, evaluation_id, evaluatee_id, school_id)
    references app.evaluation (district_id, evaluation_id, evaluatee_id, school_id),
  foreign key (district_id, recorded_by) references app.person
);
create index referral_of_evaluation on app.par_referral (district_id, evaluation_id);

-- What the rules found, kept as it was: whole at issue and at close, and each breach of the law when it first shows.
-- recorded_by is null when the service found it by itself.
create table app.finding_record (
  district_id uuid not null,
  finding_id uuid not null default gen_random_uuid(),
  evaluation_id uuid not null,
  evaluatee_id uuid not null,
  school_id uuid not null,
  occasion text not null check (occasion in ('issue', 'close', 'breach')),
  -- The step at which it was found; a breach may show without one.
  step_id uuid,
  rule text not null,
  severity text not null check (severity in ('BLOCK', 'WARN', 'BREACH', 'INFO')),
  code text not null,
  sentence text not null,
  remedy text not null,
  citation jsonb not null,
  facts jsonb not null,
  as_of date not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  primary key (district_id, finding_id),
  foreign key (district_id, evaluation_id, evaluatee_id, school_id)
    references app.evaluation (district_id, evaluation_id, evaluatee_id, school_id),
  foreign key (district_id, step_id, evaluation_id) references app.evaluation_step (district_id, step_id, evaluation_id),
  foreign key (district_id, recorded_by) references app.person,
  unique (district_id, finding_id, evaluation_id),
  check ((occasion = 'breach') or step_id is not null),
  check (occasion <> 'breach' or severity = 'BREACH')
);
create index finding_of_evaluation on app.finding_record (district_id, evaluation_id, recorded_at);
-- A breach is stored once, however often it is looked at.
create unique index breach_once on app.finding_record (district_id, evaluation_id, rule, code) where occasion = 'breach';

-- Why somebody went on in spite of a warning.
create table app.finding_acknowledgement (
  district_id uuid not null,
  acknowledgement_id uuid not null default gen_random_uuid(),
  finding_id uuid not null,
  evaluation_id uuid not null,
  evaluatee_id uuid not null,
  school_id uuid not null,
  acknowledgement text not null check (btrim(acknowledgement) <> ''),
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  primary key (district_id, acknowledgement_id),
  foreign key (district_id, finding_id, evaluation_id) references app.finding_record (district_id, finding_id, evaluation_id),
  foreign key (district_id, evaluation_id, evaluatee_id, school_id)
    references app.evaluation (district_id, evaluation_id, evaluatee_id, school_id),
  foreign key (district_id, recorded_by) references app.person,
  unique (district_id, finding_id)
);

-- An evaluation that the law wants next year (44664(b)) and that could not be opened yet for want of an assignment.
create table app.owed_evaluation (
  district_id uuid not null,
  evaluation_id uuid not null,
  evaluatee_id uuid not null,
  school_id uuid not null,
  -- The school year that it is owed in.
  school_year text not null check (school_year ~ '^\d{4}-\d{2}$'),
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  primary key (district_id, evaluation_id),
  foreign key (district_id, evaluation_id, evaluatee_id, school_id)
    references app.evaluation (district_id, evaluation_id, evaluatee_id, school_id),
  foreign key (district_id, recorded_by) references app.person
);
create index owed_to_person on app.owed_evaluation (district_id, evaluatee_id, school_year);

-- Append-only, and with the triggers even for the owner.
create trigger step_is_append_only before update or delete on app.evaluation_step
  for each row execute function app.refuse_change();
create trigger response_is_append_only before update or delete on app.evaluation_response
  for each row execute function app.refuse_change();
create trigger notice_is_append_only before update or delete on app.unsatisfactory_notice
  for each row execute function app.refuse_change();
create trigger plan_is_append_only before update or delete on app.assistance_plan
  for each row execute function app.refuse_change();
create trigger referral_is_append_only before update or delete on app.par_referral
  for each row execute function app.refuse_change();
create trigger finding_is_append_only before update or delete on app.finding_record
  for each row execute function app.refuse_change();
create trigger finding_acknowledgement_is_append_only before update or delete on app.finding_acknowledgement
  for each row execute function app.refuse_change();
create trigger owed_evaluation_is_append_only before update or delete on app.owed_evaluation
  for each row execute function app.refuse_change();

-- Everything here belongs to an evaluation and is read by the same people: administrators of its school, HR, the
-- service for the law's duties, and the teacher (for drafts only once they are shared, see below).
do $$
declare
  each_table text;
  drafts constant text[] := array['criterion_text', 'job_responsibility', 'recommendation'];
  edited constant text[] := drafts || array['evidence_item', 'focus_element'];
  added constant text[] := array['evaluation_step', 'evaluation_response', 'unsatisfactory_notice', 'assistance_plan',
    'par_referral', 'finding_record', 'finding_acknowledgement', 'owed_evaluation'];
begin
  foreach each_table in array edited || added loop
    execute format('alter table app.%I enable row level security, force row level security', each_table);
    execute format('create policy read_own_schools on app.%I for select to fairweight_administrator
      using (district_id = app.viewer_district() and school_id = any (app.viewer_schools()))', each_table);
    execute format('create policy read_own_district on app.%I for select to fairweight_hr, fairweight_duty_reader
      using (district_id = app.viewer_district())', each_table);
    execute format('create policy load on app.%I to fairweight_loader
      using (district_id = app.viewer_district()) with check (district_id = app.viewer_district())', each_table);
    execute format('grant select on app.%I to fairweight_administrator, fairweight_hr, fairweight_teacher,
      fairweight_duty_reader, fairweight_loader', each_table);
  end loop;
  foreach each_table in array edited loop
    execute format('create policy write_own_schools on app.%I for insert to fairweight_administrator
      with check (district_id = app.viewer_district() and school_id = any (app.viewer_schools()))', each_table);
    execute format('create policy change_own_schools on app.%I for update to fairweight_administrator
      using (district_id = app.viewer_district() and school_id = any (app.viewer_schools()))
      with check (district_id = app.viewer_district() and school_id = any (app.viewer_schools()))', each_table);
    execute format('create policy write_own_district on app.%I for insert to fairweight_hr
      with check (district_id = app.viewer_district())', each_table);
    execute format('create policy change_own_district on app.%I for update to fairweight_hr
      using (district_id = app.viewer_district()) with check (district_id = app.viewer_district())', each_table);
  end loop;
  foreach each_table in array drafts loop
    execute format('create policy read_shared on app.%I for select to fairweight_teacher
      using (district_id = app.viewer_district() and evaluatee_id = app.viewer_person() and is_shared)', each_table);
  end loop;
  foreach each_table in array added || array['evidence_item', 'focus_element'] loop
    continue when each_table = 'evaluation_step';
    execute format('create policy read_self on app.%I for select to fairweight_teacher
      using (district_id = app.viewer_district() and evaluatee_id = app.viewer_person())', each_table);
  end loop;
  -- Nobody records in another's name.
  foreach each_table in array added loop
    continue when each_table = 'evaluation_step';
    execute format('create policy record_own_schools on app.%I for insert to fairweight_administrator
      with check (district_id = app.viewer_district() and school_id = any (app.viewer_schools())
        and recorded_by = app.viewer_person())', each_table);
    execute format('create policy record_own_district on app.%I for insert to fairweight_hr
      with check (district_id = app.viewer_district() and recorded_by = app.viewer_person())', each_table);
  end loop;
end
$$;

-- What was drafted and not issued is not the teacher's to read yet.
create policy read_self on app.evaluation_step for select to fairweight_teacher
  using (district_id = app.viewer_district() and evaluatee_id = app.viewer_person() and kind <> 'drafted');
-- Only the teacher says that the copy was received; others say that receipt was refused or the teacher unavailable.
create policy record_own_schools on app.evaluation_step for insert to fairweight_administrator
  with check (district_id = app.viewer_district() and school_id = any (app.viewer_schools())
    and recorded_by = app.viewer_person() and manner is distinct from 'received');
create policy record_own_district on app.evaluation_step for insert to fairweight_hr
  with check (district_id = app.viewer_district() and recorded_by = app.viewer_person() and manner is distinct from 'received');
create policy acknowledge_receipt on app.evaluation_step for insert to fairweight_teacher
  with check (district_id = app.viewer_district() and evaluatee_id = app.viewer_person()
    and recorded_by = app.viewer_person() and kind = 'acknowledged' and manner = 'received');
create policy respond on app.evaluation_response for insert to fairweight_teacher
  with check (district_id = app.viewer_district() and evaluatee_id = app.viewer_person()
    and recorded_by = app.viewer_person());

-- The time of recording is the server's own except when an import brings older records.
grant insert (district_id, step_id, evaluation_id, evaluatee_id, school_id, sequence, kind, occurred_on, occurred_at,
    recorded_by, note, manner, is_attended, delegated_to, until_on, document, document_fingerprint, rating_id,
    is_satisfactory) on app.evaluation_step to fairweight_administrator, fairweight_hr, fairweight_loader;
grant insert (district_id, step_id, evaluation_id, evaluatee_id, school_id, sequence, kind, occurred_on, occurred_at,
    recorded_by, note, manner) on app.evaluation_step to fairweight_teacher;
grant insert (recorded_at) on app.evaluation_step to fairweight_loader;
grant insert (district_id, response_id, evaluation_id, evaluatee_id, school_id, response, received_on, recorded_by)
  on app.evaluation_response to fairweight_administrator, fairweight_hr, fairweight_teacher, fairweight_loader;
grant insert (recorded_at) on app.evaluation_response to fairweight_loader;
grant insert (district_id, evaluation_id, criterion, evaluatee_id, school_id, finding, is_below_standard, is_shared)
  on app.criterion_text to fairweight_administrator, fairweight_hr, fairweight_loader;
grant update (finding, is_below_standard, is_shared, revision, updated_at)
  on app.criterion_text to fairweight_administrator, fairweight_hr;
grant insert (district_id, responsibility_id, evaluation_id, evaluatee_id, school_id, title, finding, is_below_standard,
    is_shared) on app.job_responsibility to fairweight_administrator, fairweight_hr, fairweight_loader;
grant update (title, finding, is_below_standard, is_shared, is_withdrawn, revision, updated_at)
  on app.job_responsibility to fairweight_administrator, fairweight_hr;
grant insert (district_id, evidence_item_id, evaluation_id, evaluatee_id, school_id, title, instrument_key, referencing,
    metric, data_year, grade, subject, released_on, used_on, standards, level, is_considered, weight, is_value_added)
  on app.evidence_item to fairweight_administrator, fairweight_hr, fairweight_loader;
grant insert (created_at) on app.evidence_item to fairweight_loader;
grant update (title, instrument_key, referencing, metric, data_year, grade, subject, released_on, used_on, standards, level,
    is_considered, weight, is_value_added, is_withdrawn, revision, updated_at)
  on app.evidence_item to fairweight_administrator, fairweight_hr;
grant insert (district_id, evaluation_id, element_key, evaluatee_id, school_id, chosen_by)
  on app.focus_element to fairweight_administrator, fairweight_hr, fairweight_loader;
grant update (chosen_by, is_withdrawn) on app.focus_element to fairweight_administrator, fairweight_hr;
grant insert (district_id, recommendation_id, evaluation_id, evaluatee_id, school_id, about, recommendation, is_shared)
  on app.recommendation to fairweight_administrator, fairweight_hr, fairweight_loader;
grant insert (created_at) on app.recommendation to fairweight_loader;
grant update (about, recommendation, is_shared, is_withdrawn, revision, updated_at)
  on app.recommendation to fairweight_administrator, fairweight_hr;
grant insert (district_id, notice_id, evaluation_id, evaluatee_id, school_id, description, given_on, recorded_by)
  on app.unsatisfactory_notice to fairweight_administrator, fairweight_hr, fairweight_loader;
grant insert (district_id, plan_id, evaluation_id, evaluatee_id, school_id, plan, agreed_on, recorded_by)
  on app.assistance_plan to fairweight_administrator, fairweight_hr, fairweight_loader;
grant insert (district_id, referral_id, evaluation_id, evaluatee_id, school_id, referred_on, note, recorded_by)
  on app.par_referral to fairweight_administrator, fairweight_hr, fairweight_loader;
grant insert (district_id, finding_id, evaluation_id, evaluatee_id, school_id, occasion, step_id, rule, severity, code,
    sentence, remedy, citation, facts, as_of, recorded_by)
  on app.finding_record to fairweight_administrator, fairweight_hr, fairweight_loader;
grant insert (recorded_at) on app.finding_record to fairweight_loader;
grant insert (district_id, acknowledgement_id, finding_id, evaluation_id, evaluatee_id, school_id, acknowledgement,
    recorded_by) on app.finding_acknowledgement to fairweight_administrator, fairweight_hr, fairweight_loader;
grant insert (district_id, evaluation_id, evaluatee_id, school_id, school_year, recorded_by)
  on app.owed_evaluation to fairweight_administrator, fairweight_hr, fairweight_loader;

-- A teacher's response that is sent twice is attached once.
create policy own_keys_as_teacher on app.idempotency_key to fairweight_teacher
  using (district_id = app.viewer_district() and actor_id = app.viewer_person())
  with check (district_id = app.viewer_district() and actor_id = app.viewer_person());
grant select on app.idempotency_key to fairweight_teacher;
grant insert (district_id, actor_id, key, method, path, request_hash, status, response)
  on app.idempotency_key to fairweight_teacher;

-- The duties look at shared observations, at the levels of their rubric and at the recipe of the rating.
create policy read_shared_for_duties on app.observation for select to fairweight_duty_reader
  using (district_id = app.viewer_district() and status = 'shared');
create policy read_shared_for_duties on app.element_rating for select to fairweight_duty_reader
  using (district_id = app.viewer_district() and observation_status = 'shared');
create policy read_levels_for_duties on app.rubric for select to fairweight_duty_reader
  using (district_id = app.viewer_district());
create policy read_recipe_for_duties on app.policy for select to fairweight_duty_reader
  using (district_id = app.viewer_district());
create policy read_measure_for_duties on app.measure for select to fairweight_duty_reader
  using (district_id = app.viewer_district());
create policy read_recipe_for_duties on app.policy_version for select to fairweight_duty_reader
  using (district_id = app.viewer_district());
create policy read_effects_for_duties on app.policy_effect for select to fairweight_duty_reader
  using (district_id = app.viewer_district());
grant select on app.observation, app.element_rating, app.rubric, app.policy, app.policy_version, app.policy_effect, app.measure
  to fairweight_duty_reader;
