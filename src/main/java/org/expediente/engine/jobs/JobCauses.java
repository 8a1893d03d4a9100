package org.expediente.engine.jobs;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.expediente.journal.Causes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers the person who caused a job until the job is gone. */
@Component
class JobCauses implements Causes {
  private final JdbcClient db;
  private final Clock clock;

  JobCauses(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Who caused the job that runs in this thread. */
  @Override
  public Optional<String> current() {
    CommandContext command = Context.getCommandContext();
    if (command == null || command.getCurrentJob() == null) {
      return Optional.empty();
    }
    return db.sql("select person from job_cause where job_id = ?")
        .param(command.getCurrentJob().getId())
        .query(String.class)
        .optional();
  }

  void remember(String job, String person, String step) {
    db.sql("insert into job_cause (job_id, person, step, at) values (?, ?, ?, ?)")
        .params(job, person, step, OffsetDateTime.now(clock))
        .update();
  }

  void forget(String job) {
    db.sql("delete from job_cause where job_id = ?").param(job).update();
  }
}
