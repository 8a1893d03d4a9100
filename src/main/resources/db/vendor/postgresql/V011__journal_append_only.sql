-- A second lock on the door: the application has no statement that changes an entry, and the
-- database refuses one from anybody who has not first taken this trigger away.
create function journal_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is append-only: % on % refused', tg_op, tg_table_name;
end
$$;

create trigger journal_entry_append_only
  before update or delete or truncate on journal_entry
  for each statement execute function journal_refuse();

create trigger journal_head_kept
  before delete or truncate on journal_head
  for each statement execute function journal_refuse();

-- A head only ever moves one entry forward.
create trigger journal_head_forward
  before update on journal_head
  for each row when (new.chain <> old.chain or new.seq <> old.seq + 1)
  execute function journal_refuse();
