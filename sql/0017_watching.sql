-- Why: people are told by mail what is due and that a legal notice waits for them, and their calendars follow the same
-- dates. The service does this while nobody is looking: it works out as the duty reader what is due, and then writes
-- messages and whom it has told what as a role that sees addresses and nothing of an evaluation.
do $$
declare
  may_take constant text := case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end;
begin
  if not exists (select from pg_roles where rolname = 'fairweight_watcher') then
    begin
      create role fairweight_watcher login noinherit nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
    exception when duplicate_object or unique_violation then
      null; -- another database of this server was migrated at the same moment
    end;
  end if;
  if not pg_has_role('fairweight_service', 'fairweight_watcher', may_take) then
    grant fairweight_watcher to fairweight_service;
  end if;
end
$$;

grant usage on schema app to fairweight_watcher;
grant execute on function app.viewer_district(), app.viewer_person(), app.viewer_schools() to fairweight_watcher;

-- A message is written together with the job that sends it. Its Message-ID follows from its key, so that a repeated
-- sending is recognised as the same message.
create table app.message (
  district_id uuid not null,
  message_id uuid not null default gen_random_uuid(),
  recipient_id uuid not null,
  kind text not null check (kind in ('reminder', 'daily_digest', 'weekly_digest', 'issued_copy', 'unsatisfactory_notice')),
  -- What it is about and said once only: the day, the first day of the week, the step of an evaluation.
  occasion text not null check (occasion <> ''),
  -- Subject and text. They name people whom the recipient sees, and no rating.
  content jsonb not null,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'refused', 'no_address')),
  attempts int not null default 0 check (attempts >= 0),
  -- What the mail server answered, as a number; never its words, which repeat the address.
  last_answer text,
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  primary key (district_id, message_id),
  unique (district_id, recipient_id, kind, occasion),
  foreign key (district_id, recipient_id) references app.person,
  check ((state = 'sent') = (sent_at is not null))
);
create index message_by_state on app.message (district_id, state, created_at);

-- How somebody wants to be reminded. Legal notices are sent whatever is chosen here. No row: daily.
create table app.reminder_preference (
  district_id uuid not null,
  person_id uuid not null,
  delivery text not null check (delivery in ('immediate', 'daily', 'weekly', 'none')),
  revision int not null default 1 check (revision > 0),
  updated_at timestamptz not null default now(),
  primary key (district_id, person_id),
  foreign key (district_id, person_id) references app.person
);

-- The secret address of somebody's calendar. Only a hash of the secret is kept: who reads this table reads no calendar.
create table app.calendar_link (
  district_id uuid not null,
  link_id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  role text not null check (role in ('administrator', 'teacher', 'hr')),
  token_hash text not null check (token_hash ~ '^sha256:[0-9a-f]{64}$'),
  created_at timestamptz not null default now(),
  revoked_at timestamptz,
  primary key (district_id, link_id),
  unique (district_id, token_hash),
  foreign key (district_id, person_id) references app.person
);
-- One address at a time for each person and role: a new one takes the old one's place.
create unique index calendar_link_in_use on app.calendar_link (district_id, person_id, role) where revoked_at is null;

-- What somebody was reminded of: each date once at each stage, also when it has moved. Human resources are reminded of
-- numbers, so theirs name no evaluation.
create table app.reminder (
  district_id uuid not null,
  reminder_id uuid not null default gen_random_uuid(),
  recipient_id uuid not null,
  evaluation_id uuid,
  kind text not null,
  due_on date not null,
  -- 45, 35, 14, 7 or 1 days before it; 0 when it has passed.
  stage int not null check (stage in (45, 35, 14, 7, 1, 0)),
  told_on date not null,
  primary key (district_id, reminder_id),
  unique nulls not distinct (district_id, recipient_id, evaluation_id, kind, due_on, stage),
  foreign key (district_id, recipient_id) references app.person,
  foreign key (district_id, evaluation_id) references app.evaluation
);

-- How often a date in calendars has moved: calendar programs take a change only under a higher number.
create table app.calendar_entry (
  district_id uuid not null,
  evaluation_id uuid not null,
  kind text not null,
  due_on date not null,
  sequence int not null default 0 check (sequence >= 0),
  changed_at timestamptz not null,
  primary key (district_id, evaluation_id, kind),
  foreign key (district_id, evaluation_id) references app.evaluation
);

alter table app.message enable row level security, force row level security;
alter table app.reminder_preference enable row level security, force row level security;
alter table app.calendar_link enable row level security, force row level security;
alter table app.reminder enable row level security, force row level security;
alter table app.calendar_entry enable row level security, force row level security;

create policy watch on app.message to fairweight_watcher
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());
create policy read_own_district on app.message for select to fairweight_hr using (district_id = app.viewer_district());

create policy own_preference on app.reminder_preference to fairweight_administrator, fairweight_teacher, fairweight_hr
  using (district_id = app.viewer_district() and person_id = app.viewer_person())
  with check (district_id = app.viewer_district() and person_id = app.viewer_person());
create policy watch on app.reminder_preference to fairweight_watcher
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());

create policy own_link on app.calendar_link to fairweight_administrator
  using (district_id = app.viewer_district() and person_id = app.viewer_person() and role = 'administrator')
  with check (district_id = app.viewer_district() and person_id = app.viewer_person() and role = 'administrator');
create policy own_link_as_teacher on app.calendar_link to fairweight_teacher
  using (district_id = app.viewer_district() and person_id = app.viewer_person() and role = 'teacher')
  with check (district_id = app.viewer_district() and person_id = app.viewer_person() and role = 'teacher');
create policy own_link_as_hr on app.calendar_link to fairweight_hr
  using (district_id = app.viewer_district() and person_id = app.viewer_person() and role = 'hr')
  with check (district_id = app.viewer_district() and person_id = app.viewer_person() and role = 'hr');
create policy watch on app.calendar_link for select to fairweight_watcher using (district_id = app.viewer_district());

create policy watch on app.reminder to fairweight_watcher
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());
create policy watch on app.calendar_entry to fairweight_watcher
  using (district_id = app.viewer_district()) with check (district_id = app.viewer_district());

-- Where mail goes to, for whom.
create policy watch on app.account for select to fairweight_watcher using (district_id = app.viewer_district());
-- Omitted on purpose: password hashes.
grant select (account_id, email, district_id, person_id, role, school_ids, disabled_at, created_at) on app.account
  to fairweight_watcher;

grant select on app.message to fairweight_watcher;
grant insert (district_id, message_id, recipient_id, kind, occasion, content) on app.message to fairweight_watcher;
grant update (state, attempts, last_answer, sent_at) on app.message to fairweight_watcher;
-- Omitted on purpose: what a message says. HR sees that it went out.
grant select (district_id, message_id, recipient_id, kind, occasion, state, attempts, last_answer, created_at, sent_at)
  on app.message to fairweight_hr;

grant select on app.reminder_preference to
  fairweight_administrator, fairweight_teacher, fairweight_hr, fairweight_watcher;
grant insert (district_id, person_id, delivery) on app.reminder_preference to
  fairweight_administrator, fairweight_teacher, fairweight_hr, fairweight_watcher;
grant update (delivery, revision, updated_at) on app.reminder_preference to
  fairweight_administrator, fairweight_teacher, fairweight_hr, fairweight_watcher;

grant select on app.calendar_link to
  fairweight_administrator, fairweight_teacher, fairweight_hr, fairweight_watcher;
grant insert (district_id, link_id, person_id, role, token_hash) on app.calendar_link to
  fairweight_administrator, fairweight_teacher, fairweight_hr;
grant update (revoked_at) on app.calendar_link to fairweight_administrator, fairweight_teacher, fairweight_hr;

grant select on app.reminder, app.calendar_entry to fairweight_watcher;
grant insert (district_id, recipient_id, evaluation_id, kind, due_on, stage, told_on)
  on app.reminder to fairweight_watcher;
grant insert (district_id, evaluation_id, kind, due_on, changed_at) on app.calendar_entry to fairweight_watcher;
grant update (due_on, sequence, changed_at) on app.calendar_entry to fairweight_watcher;

-- An unsubscription comes by a signed link, without a session: the event says so in its role and names nobody as actor.
alter table app.audit_event drop constraint audit_event_check;
alter table app.audit_event add constraint audit_event_check
  check (actor_id is not null or actor_role in ('sign_in', 'loader', 'watcher'));
create policy write_as_watcher on app.audit_event for insert to fairweight_watcher
  with check (district_id = app.viewer_district() and actor_id is null and actor_role = 'watcher'
    and evaluation_id is null and evaluatee_id is null and school_id is null);
grant insert (district_id, audit_event_id, actor_id, actor_role, action, subject_type, subject_id, detail)
  on app.audit_event to fairweight_watcher;
