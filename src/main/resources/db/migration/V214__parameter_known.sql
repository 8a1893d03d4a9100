-- The rows of "parameter" as the journal knows them: what differs at a start is journaled then.
create table parameter_known (
  parameter_key varchar(120) not null,
  valid_from    date not null,
  row_text      varchar(4000) not null,
  primary key (parameter_key, valid_from)
);
