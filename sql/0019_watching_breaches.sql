-- Why: a breach of the law is on record from when it first shows, also when nobody opens the evaluation on that day. The
-- watcher looks for them while nobody is looking and may add them, and nothing else of an evaluation.
create policy watch on app.finding_record for select to fairweight_watcher
  using (district_id = app.viewer_district() and occasion = 'breach');
create policy find_breaches on app.finding_record for insert to fairweight_watcher
  with check (district_id = app.viewer_district() and occasion = 'breach' and recorded_by is null and step_id is null);
-- Which are there already; not what they say.
grant select (district_id, evaluation_id, rule, code, occasion) on app.finding_record to fairweight_watcher;
grant insert (district_id, finding_id, evaluation_id, evaluatee_id, school_id, occasion, step_id, rule, severity, code,
    sentence, remedy, citation, facts, as_of, recorded_by) on app.finding_record to fairweight_watcher;
