package org.expediente.procedures.funds.assignment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_assignment_notice}. */
@Repository
class NoticeTable {
  private final JdbcClient jdbc;

  NoticeTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Notice notice) {
    jdbc.sql("insert into fund_assignment_notice values (?, ?, ?, ?)")
        .params(notice.caseNumber(), notice.letter(), notice.receivedOn(), notice.registeredBy())
        .update();
  }
}
