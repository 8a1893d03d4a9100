-- The application has no statement that changes who acted; the database refuses one from anybody who
-- has not first taken this trigger away.
create function duty_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'who acted in a case is append-only: % on % refused', tg_op, tg_table_name;
end
$$;

create trigger duty_participation_append_only
  before update or delete or truncate on duty_participation
  for each statement execute function duty_refuse();
