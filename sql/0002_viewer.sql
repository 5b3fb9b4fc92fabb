-- Why: one schema for all tables, and the three facts about the viewer that row-level security may use.
-- They are settings of the current transaction, written by one helper of the service and nowhere else.
-- A missing setting gives null, null equals nothing, and so a forgotten viewer sees no row at all.
create schema app;
revoke all on schema app from public;
grant usage on schema app to
  fairweight_service, fairweight_sign_in, fairweight_loader, fairweight_administrator, fairweight_teacher, fairweight_hr,
  fairweight_union_negotiator, fairweight_district_negotiator, fairweight_system_administrator;

create function app.viewer_district() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.district', true), '')::uuid;
comment on function app.viewer_district() is 'The district the viewer belongs to; null outside a viewer''s transaction';

create function app.viewer_person() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.viewer', true), '')::uuid;
comment on function app.viewer_person() is 'The person looking; null outside a viewer''s transaction';

create function app.viewer_schools() returns uuid[] language sql stable parallel safe
  return string_to_array(nullif(current_setting('app.schools', true), ''), ',')::uuid[];
comment on function app.viewer_schools() is 'The schools an administrator answers for; null for everyone else';

-- Second line of defence for append-only tables; the first is that nobody is granted the change.
-- It looks at nothing but the row, so that it holds on distributed tables too.
create function app.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'this row is part of the record and is never changed or deleted' using errcode = 'restrict_violation';
end
$$;

revoke all on function app.viewer_district(), app.viewer_person(), app.viewer_schools(), app.refuse_change() from public;
grant execute on function app.viewer_district(), app.viewer_person(), app.viewer_schools() to
  fairweight_service, fairweight_sign_in, fairweight_loader, fairweight_administrator, fairweight_teacher, fairweight_hr,
  fairweight_union_negotiator, fairweight_district_negotiator, fairweight_system_administrator;
