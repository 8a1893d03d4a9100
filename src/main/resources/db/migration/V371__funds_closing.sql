-- What the ministry learned from a case (A55).
create table fund_lesson (
  case_number varchar(64)   not null references fund_assignment,
  position    integer       not null,
  category    varchar(20)   not null, -- FORMULACION, CONVENIO, EJECUCION, CONTROL, RESULTADOS, LIQUIDACION
  lesson      varchar(1000) not null,
  proposal    varchar(1000) not null,
  recorded_by varchar(255)  not null,
  recorded_on date          not null,
  primary key (case_number, position)
);

-- The sealed index of a case: once.
create table fund_case_seal (
  case_number  varchar(64) primary key references fund_assignment,
  journal_seq  bigint      not null, -- entry of the case's journal up to which the index speaks
  journal_hash varchar(64) not null,
  documents    integer     not null, -- in force, the index not counted
  document_id  bigint references document, -- the index
  sha256       varchar(64),                -- of the index
  sealed_on    date        not null,
  keep_until   date        not null
);

-- How each assignment of an organisation ended; what its next assignments may be judged by.
create table fund_ngo_history (
  case_number   varchar(64)    primary key references fund_assignment,
  ngo_nit       varchar(20)    not null,
  decree        varchar(120)   not null,
  assigned      numeric(14, 2) not null, -- USD, from here on
  transferred   numeric(14, 2) not null,
  paid_directly numeric(14, 2) not null,
  accepted      numeric(14, 2) not null,
  objected      numeric(14, 2) not null,
  outcome       varchar(40)    not null, -- NO_TRANSFERIDO, CUMPLIDO, CUMPLIDO_PARCIAL, INCUMPLIDO, SIN_VEREDICTO
  informed_on   date,                    -- the Assembly; null where it never acknowledged
  closed_on     date           not null
);
create index fund_ngo_history_ngo on fund_ngo_history (ngo_nit);
