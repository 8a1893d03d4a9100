package org.expediente.approvals;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code approval_review}: what open tasks show; gone with the task. */
@Repository
class ReviewTable {
  private final JdbcClient jdbc;

  ReviewTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void put(String taskId, String kind, Snapshot snapshot) {
    jdbc.sql("delete from approval_review where task_id = ? and kind = ?")
        .params(taskId, kind)
        .update();
    jdbc.sql("insert into approval_review values (?, ?, ?, ?, ?)")
        .params(taskId, kind, snapshot.reference(), snapshot.sha256(), snapshot.partsText())
        .update();
  }

  Optional<Snapshot> find(String taskId, String kind) {
    return jdbc.sql("select * from approval_review where task_id = ? and kind = ?")
        .params(taskId, kind)
        .query(
            (row, number) ->
                Snapshot.stored(
                    row.getString("reference"), row.getString("sha256"), row.getString("parts")))
        .optional();
  }

  void remove(String taskId) {
    jdbc.sql("delete from approval_review where task_id = ?").param(taskId).update();
  }
}
