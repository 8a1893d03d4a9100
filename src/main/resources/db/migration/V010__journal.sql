-- Acts, append-only. "hash" covers every other column of the row; see org.expediente.journal.
create sequence journal_entry_id;

create table journal_entry (
  id            bigint primary key,
  chain         varchar(64) not null,
  seq           bigint not null,
  case_number   varchar(64),
  person        varchar(255) not null,
  person_groups varchar(4000) not null,
  acting_role   varchar(255),
  channel       varchar(16) not null,
  kind          varchar(64) not null,
  step          varchar(255),
  data          varchar(40000) not null,
  recorded_at   timestamp(6) with time zone not null,
  prev_hash     varchar(64) not null,
  hash          varchar(64) not null,
  constraint journal_entry_place unique (chain, seq)
);

-- Last entry of each chain; its row lock is what writers of one chain queue for.
create table journal_head (
  chain varchar(64) primary key,
  seq   bigint not null,
  hash  varchar(64) not null
);
