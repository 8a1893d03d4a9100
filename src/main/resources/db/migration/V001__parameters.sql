-- Legal values by date. Seeded from parameters/*.csv; afterwards the owner's: a seed never overwrites.
create table parameter (
  parameter_key   varchar(120)  not null,
  valid_from      date          not null,
  valid_to        date, -- last day in force; null = until further notice
  parameter_value varchar(400)  not null,
  unit            varchar(40)   not null,
  legal_basis     varchar(400)  not null,
  ratified        boolean       not null,
  description     varchar(1000) not null,
  primary key (parameter_key, valid_from),
  check (valid_to is null or valid_to >= valid_from)
);

-- One row to lock, so that nodes that start together seed one after the other.
create table parameter_seeding (
  id integer primary key
);
insert into parameter_seeding (id) values (1);
