-- The application has no statement that changes content or removes a document; the database refuses
-- one from anybody who has not first taken these triggers away.
create function document_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'documents are kept as they came in: % on % refused', tg_op, tg_table_name;
end
$$;

create trigger document_content_append_only
  before update or delete or truncate on document_content
  for each statement execute function document_refuse();

create trigger document_kept
  before delete or truncate on document
  for each statement execute function document_refuse();
