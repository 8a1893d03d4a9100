-- What of the journal is known outside, at each place that keeps heads; org.expediente.journal.anchor.
create table journal_anchor_place (
  place      varchar(16) primary key,
  tried_at   timestamp(6) with time zone,
  failed_at  timestamp(6) with time zone,
  failure    varchar(500)
);

create table journal_anchor (
  place varchar(16) not null references journal_anchor_place,
  chain varchar(64) not null,
  seq   bigint not null,
  primary key (place, chain)
);

insert into journal_anchor_place (place) values ('file');
insert into journal_anchor_place (place) values ('mail');
insert into journal_anchor_place (place) values ('http');
