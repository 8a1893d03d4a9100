-- The person in whose transaction a job came to be; the row goes with the job.
create table job_cause (
  job_id varchar(64) primary key,
  person varchar(255) not null,
  step   varchar(255),
  at     timestamp(6) with time zone not null
);
