-- Why: every kind of user is one Postgres role, so that what a person may never do is refused by the
-- database itself, however the request was built. Roles belong to the whole server, not to one database:
-- this file finds them already there when a second database is migrated, and must then change nothing. It names all of
-- them, also those that a later file is about, so that it alone prepares a server for a dump of the database.
--
-- Each role may log in (a distributed database connects to its workers as the current role) but has no
-- password: with scram or peer in pg_hba.conf nobody can. Only fairweight_service is given a password,
-- by whoever runs the server. It is NOINHERIT: by itself it sees no district's rows, it must take a role first.
do $$
declare
  wanted text;
  service_takes constant text[] := array[
    'fairweight_administrator', 'fairweight_teacher', 'fairweight_hr', 'fairweight_union_negotiator',
    'fairweight_district_negotiator', 'fairweight_system_administrator', 'fairweight_sign_in', 'fairweight_loader',
    'fairweight_duty_reader', 'fairweight_watcher', 'fairweight_modeller',
    'fairweight_adopter'];
  -- From Postgres 16 a creator administers its roles without being allowed to take them.
  may_take constant text := case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end;
begin
  foreach wanted in array service_takes || 'fairweight_service'::text loop
    if not exists (select from pg_roles where rolname = wanted) then
      begin
        execute format('create role %I login noinherit nosuperuser nocreatedb nocreaterole noreplication nobypassrls', wanted);
      exception when duplicate_object or unique_violation then
        null; -- another database of this server was migrated at the same moment
      end;
    end if;
  end loop;

  foreach wanted in array service_takes loop
    if not pg_has_role('fairweight_service', wanted, may_take) then
      execute format('grant %I to fairweight_service', wanted);
    end if;
  end loop;

  -- The migrating login may also run the service (a small installation has one login only).
  if not pg_has_role(current_user, 'fairweight_service', may_take) then
    execute format('grant fairweight_service to %I', current_user);
  end if;
end
$$;
