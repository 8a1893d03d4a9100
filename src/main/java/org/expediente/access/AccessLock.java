package org.expediente.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets one node at a time change groups and grants, until the end of its transaction. */
@Component
class AccessLock {
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AccessLock(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void take() {
    jdbc.sql("select id from access_file where id = 1 for update").query(Integer.class).single();
  }

  /** Remembers which text of the file is in force, and since when; announces a change. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void applied(String sha256) {
    String before =
        jdbc.sql("select coalesce(sha256, '') from access_file where id = 1")
            .query(String.class)
            .single();
    if (!before.equals(sha256)) {
      jdbc.sql("update access_file set sha256 = ?, applied_at = ? where id = 1")
          .params(sha256, OffsetDateTime.now(clock))
          .update();
      events.publishEvent(new AccessApplied(before, sha256));
    }
  }
}
