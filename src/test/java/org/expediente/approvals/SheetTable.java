package org.expediente.approvals;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A sheet for tests: one text and one decision a case, in rows of their own. */
@Component
public class SheetTable {
  private final JdbcClient sql;

  SheetTable(JdbcClient sql) {
    this.sql = sql;
  }

  /** Makes room; call it before anything else. */
  public void create() {
    sql.sql(
            "create table if not exists test_sheet"
                + " (case_number varchar(64), field varchar(20), content varchar(200))")
        .update();
  }

  public void drop() {
    sql.sql("drop table test_sheet").update();
  }

  /** Writes a field, as anybody with the table can. */
  public void write(String caseNumber, String field, String content) {
    int known =
        sql.sql("update test_sheet set content = ? where case_number = ? and field = ?")
            .params(content, caseNumber, field)
            .update();
    if (known == 0) {
      sql.sql("insert into test_sheet values (?, ?, ?)")
          .params(caseNumber, field, content)
          .update();
    }
  }

  /** The field's content, or an empty text. */
  public String read(String caseNumber, String field) {
    return sql.sql("select content from test_sheet where case_number = ? and field = ?")
        .params(caseNumber, field)
        .query(String.class)
        .optional()
        .orElse("");
  }
}
