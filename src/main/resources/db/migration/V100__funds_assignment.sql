-- What the Legislative Assembly assigned: one row a case. The destination is fixed here, before any
-- money moves, and no later step writes to it.
create table fund_assignment (
  case_number   varchar(64)    primary key,
  decree        varchar(120)   not null, -- as typed
  decree_key    varchar(120)   not null, -- letters and digits only, upper case: "D.L. 12" is "DL12"
  gazette_date  date           not null,
  budget_line   varchar(60)    not null,
  amount        numeric(14, 2) not null check (amount > 0), -- USD
  legal_purpose varchar(2000)  not null,
  ngo_nit       varchar(20)    not null, -- with hyphens
  ngo_name      varchar(300)   not null,
  ngo_group     varchar(64)    not null,
  constraint fund_assignment_once unique (decree_key, budget_line, ngo_nit)
);
create index fund_assignment_ngo on fund_assignment (ngo_nit);

-- The letter by which the ministry formally knows of it.
create table fund_assignment_notice (
  case_number   varchar(64)  primary key references fund_assignment,
  letter        varchar(120) not null,
  received_on   date         not null,
  registered_by varchar(255) not null
);

-- Why an assignment is not transferred (step A03b).
create table fund_ineligibility (
  case_number varchar(64)   primary key references fund_assignment,
  ground      varchar(40)   not null, -- which stage said no
  facts       varchar(4000) not null,
  reasons     varchar(4000) not null,
  resolved_on date          not null,
  resolved_by varchar(255)  not null
);
