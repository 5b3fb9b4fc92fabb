-- Why: what the law demands for one evaluation depends on facts that its reader may not see (somebody's status, consent,
-- peer assistance). The service works duties out in a transaction of their own, as a role that reads one district's
-- facts and can write nothing, and then shows each viewer the duties of the evaluations that viewer sees.
do $$
declare
  may_take constant text := case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end;
begin
  if not exists (select from pg_roles where rolname = 'fairweight_duty_reader') then
    begin
      create role fairweight_duty_reader login noinherit nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
    exception when duplicate_object or unique_violation then
      null; -- another database of this server was migrated at the same moment
    end;
  end if;
  if not pg_has_role('fairweight_service', 'fairweight_duty_reader', may_take) then
    grant fairweight_duty_reader to fairweight_service;
  end if;
end
$$;

grant usage on schema app to fairweight_duty_reader;
grant execute on function app.viewer_district(), app.viewer_person(), app.viewer_schools() to fairweight_duty_reader;

create policy read_for_duties on app.district for select to fairweight_duty_reader using (district_id = app.viewer_district());
create policy read_for_duties on app.school for select to fairweight_duty_reader using (district_id = app.viewer_district());
create policy read_for_duties on app.school_calendar for select to fairweight_duty_reader
  using (district_id = app.viewer_district());
create policy read_for_duties on app.person for select to fairweight_duty_reader using (district_id = app.viewer_district());
create policy read_for_duties on app.employment for select to fairweight_duty_reader using (district_id = app.viewer_district());
create policy read_for_duties on app.assignment for select to fairweight_duty_reader using (district_id = app.viewer_district());
create policy read_for_duties on app.evaluation for select to fairweight_duty_reader using (district_id = app.viewer_district());
create policy read_for_duties on app.rating for select to fairweight_duty_reader using (district_id = app.viewer_district());

grant select on app.district, app.school, app.school_calendar, app.person, app.employment, app.assignment, app.evaluation,
  app.rating to fairweight_duty_reader;
