-- Which proceeding a proceeding carries out, e.g. the claim on a guarantee for a fine that nobody
-- paid; null for one that stands on its own.
alter table contract_proceeding add column follows_id bigint references contract_proceeding;
