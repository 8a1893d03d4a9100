-- A transaction appends all its entries of a chain at once; the head still only moves forward.
drop trigger journal_head_forward on journal_head;
create trigger journal_head_forward
  before update on journal_head
  for each row when (new.chain <> old.chain or new.seq <= old.seq)
  execute function journal_refuse();

-- Heads change all the time: room on the page keeps their new versions beside the old ones.
alter table journal_head set (fillfactor = 50);
