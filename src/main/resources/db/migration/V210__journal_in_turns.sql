-- A writer takes its ids in blocks, with the lock of its chain: org.expediente.journal.Turn.
alter sequence journal_entry_id increment by 32;
