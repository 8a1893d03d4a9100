-- One row: its lock lets only one node at a time apply access.yaml; it says which text is applied.
create table access_file (
  id smallint primary key,
  sha256 varchar(64),
  applied_at timestamp with time zone
);

insert into access_file (id) values (1);
