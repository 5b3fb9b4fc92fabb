-- Why: a creation that is sent twice (a lost answer, a double click) must happen once and answer the same.
-- The key belongs to the person who sent it.
create table app.idempotency_key (
  district_id uuid not null references app.district,
  actor_id uuid not null,
  key text not null check (length(key) between 1 and 255),
  method text not null,
  path text not null,
  request_hash text not null,
  status int,
  response jsonb,
  created_at timestamptz not null default now(),
  primary key (district_id, actor_id, key)
);

alter table app.idempotency_key enable row level security, force row level security;

create policy own_keys on app.idempotency_key to
  fairweight_administrator, fairweight_hr, fairweight_system_administrator
  using (district_id = app.viewer_district() and actor_id = app.viewer_person())
  with check (district_id = app.viewer_district() and actor_id = app.viewer_person());

grant select on app.idempotency_key to fairweight_administrator, fairweight_hr, fairweight_system_administrator;
grant insert (district_id, actor_id, key, method, path, request_hash, status, response)
  on app.idempotency_key to fairweight_administrator, fairweight_hr, fairweight_system_administrator;
grant update (status, response) on app.idempotency_key to
  fairweight_administrator, fairweight_hr, fairweight_system_administrator;
