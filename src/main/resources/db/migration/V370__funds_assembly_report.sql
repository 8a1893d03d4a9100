-- What each area contributes to a version of the report to the Assembly: its text, never a figure (A52).
create table fund_assembly_contribution (
  case_number    varchar(64)   not null references fund_assignment,
  version        integer       not null, -- of the report
  area           varchar(20)   not null, -- legal, financial, oversight
  measures       varchar(4000) not null,
  results        varchar(4000) not null,
  recommendation varchar(20)   not null, -- on the modality: MANTENER, AJUSTAR, NO_REPETIR
  reasons        varchar(4000) not null,
  given_by       varchar(255)  not null,
  given_on       date          not null,
  primary key (case_number, version, area)
);

-- Each version of the report that was issued, with the figures of the books at that moment. The one that was
-- signed is the last one; what was sent is never edited.
create table fund_assembly_report (
  case_number     varchar(64)    not null references fund_assignment,
  version         integer        not null,
  document_id     bigint         not null references document,
  sha256          varchar(64)    not null, -- of the document: this is what is signed
  assigned        numeric(14, 2) not null, -- A, USD
  committed       numeric(14, 2) not null,
  transferred     numeric(14, 2) not null, -- T
  paid_directly   numeric(14, 2) not null, -- P
  reported        numeric(14, 2) not null, -- G
  accepted        numeric(14, 2) not null, -- E
  objected        numeric(14, 2) not null, -- O, of the spending of advances
  objected_direct numeric(14, 2) not null, -- of direct payments
  undue           numeric(14, 2) not null, -- X
  interest        numeric(14, 2) not null, -- I
  refunded        numeric(14, 2) not null, -- R
  reimbursed      numeric(14, 2) not null,
  issued_on       date           not null,
  returned_by     varchar(255),
  returned_on     date,
  return_reason   varchar(4000),
  signed_by       varchar(255),
  signed_on       date,
  letter_id       bigint references document, -- with which it was sent
  sent_on         date,
  ack_number      varchar(60),
  acknowledged_on date, -- the Assembly is informed from this day
  acknowledged_by varchar(255), -- who recorded it
  primary key (case_number, version)
);

-- What the Assembly asked after the report: answered apart, never by an edit of the report (A54).
create table fund_assembly_consultation (
  case_number     varchar(64)   not null references fund_assignment,
  number          integer       not null,
  asked_on        date          not null,
  request         varchar(4000) not null,
  recorded_by     varchar(255)  not null,
  answer          varchar(4000),
  answered_by     varchar(255),
  answered_on     date,
  ack_number      varchar(60), -- of the answer
  acknowledged_on date,
  primary key (case_number, number)
);
