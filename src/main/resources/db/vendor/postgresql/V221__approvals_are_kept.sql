-- An approval can become void, once; nothing else of it can change, and no row can go.
create function approval_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'approvals are kept as they were given: % on % refused', tg_op, tg_table_name;
end
$$;

create trigger approval_kept
  before delete or truncate on approval
  for each statement execute function approval_refuse();

create trigger approval_only_voided
  before update on approval
  for each row when (
    old.voided_at is not null or new.voided_at is null
    or (new.id, new.case_number, new.kind, new.reference, new.sha256, new.parts, new.step,
        new.person, new.given_at)
      is distinct from
       (old.id, old.case_number, old.kind, old.reference, old.sha256, old.parts, old.step,
        old.person, old.given_at)
    or new.acting_role is distinct from old.acting_role)
  execute function approval_refuse();
