package org.expediente.procedures.funds.payment;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_served_row}: lists as they were handed in. */
@Repository
class ServedRows {
  private static final int BATCH = 200;

  private final JdbcClient db;
  private final JdbcTemplate batches;

  ServedRows(JdbcClient db, JdbcTemplate batches) {
    this.db = db;
    this.batches = batches;
  }

  void add(String caseNumber, long document, List<ServedRow> rows) {
    batches.batchUpdate(
        "insert into fund_served_row (document_id, row_position, case_number, internal_id)"
            + " values (?, ?, ?, ?)",
        rows,
        BATCH,
        (insert, row) -> {
          insert.setLong(1, document);
          insert.setInt(2, row.position());
          insert.setString(3, caseNumber);
          insert.setString(4, row.internalId());
        });
  }

  List<ServedRow> of(long document) {
    return db.sql(
            "select row_position as position, internal_id from fund_served_row"
                + " where document_id = ? order by row_position")
        .param(document)
        .query(ServedRow.class)
        .list();
  }
}
