-- The organisation's plan, version by version. Rows of a version may change while it is a DRAFT only;
-- the SHA-256 over all its data, taken when it is filed, shows any later change.
create table fund_plan (
  case_number varchar(64) not null,
  version     integer     not null,
  state       varchar(16) not null, -- DRAFT, FILED, APPROVED
  total       numeric(14, 2),       -- USD; null while a draft
  sha256      varchar(64),          -- null while a draft
  created_by  varchar(64) not null,
  created_at  timestamp with time zone not null,
  filed_by    varchar(64),
  filed_at    timestamp with time zone,
  primary key (case_number, version)
);

-- What the form brings: one row a field, so that a new section needs no new column.
create table fund_plan_field (
  case_number varchar(64) not null,
  version     integer     not null,
  field       varchar(64) not null,
  content     text        not null,
  primary key (case_number, version, field),
  foreign key (case_number, version) references fund_plan (case_number, version)
);

create table fund_plan_line (
  case_number    varchar(64)    not null,
  version        integer        not null,
  row_position   integer        not null,
  code           varchar(20)    not null,
  description    varchar(400)   not null,
  unit           varchar(60)    not null,
  quantity       numeric(14, 4) not null,
  unit_price     numeric(14, 2) not null, -- USD
  total          numeric(14, 2) not null, -- USD
  payment_mode   varchar(16)    not null, -- ANTICIPO, PAGO_DIRECTO
  program_month  integer        not null, -- 1 = first month of the programme
  activity_code  varchar(20)    not null,
  administrative boolean        not null,
  primary key (case_number, version, code),
  foreign key (case_number, version) references fund_plan (case_number, version)
);

create table fund_plan_activity (
  case_number  varchar(64)  not null,
  version      integer      not null,
  row_position integer      not null,
  code         varchar(20)  not null,
  name         varchar(400) not null,
  starts_on    date         not null,
  ends_on      date         not null,
  responsible  varchar(200) not null,
  verification varchar(400) not null,
  without_cost boolean      not null,
  primary key (case_number, version, code),
  foreign key (case_number, version) references fund_plan (case_number, version)
);

create table fund_plan_result (
  case_number  varchar(64)    not null,
  version      integer        not null,
  row_position integer        not null,
  code         varchar(20)    not null,
  indicator    varchar(400)   not null,
  unit         varchar(60)    not null,
  baseline     numeric(18, 4) not null,
  target       numeric(18, 4) not null,
  due_on       date           not null,
  verification varchar(400)   not null,
  primary key (case_number, version, code),
  foreign key (case_number, version) references fund_plan (case_number, version)
);

create table fund_plan_advance (
  case_number    varchar(64)    not null,
  version        integer        not null,
  advance_number integer        not null,
  due_on         date           not null,
  amount         numeric(14, 2) not null, -- USD
  primary key (case_number, version, advance_number),
  foreign key (case_number, version) references fund_plan (case_number, version)
);
