-- What the organisation has to pay back after the liquidation: refund plus undue direct payments, once a case.
create table fund_refund (
  case_number varchar(64)    primary key references fund_execution,
  calculation bigint         not null references fund_calculation,
  due         numeric(14, 2) not null check (due > 0), -- USD: refund_due + undue of the calculation
  state       varchar(20)    not null, -- EXIGIBLE, REQUERIDO, EN_COBRO, PAGADO
  opened_on   date           not null,
  required_on date,          -- after the first term
  paid_on     date           -- in full
);

-- Its payments; each is a movement REINTEGRO in the books, too.
create table fund_refund_payment (
  bank_reference varchar(60)    primary key,
  case_number    varchar(64)    not null references fund_refund,
  amount         numeric(14, 2) not null check (amount > 0), -- USD
  receipt        varchar(60)    not null, -- of the Treasury
  treasury_account varchar(60)  not null, -- by the parameter in force that day
  paid_on        date           not null
);
create index fund_refund_payment_case on fund_refund_payment (case_number);
