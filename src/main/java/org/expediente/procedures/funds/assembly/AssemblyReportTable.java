package org.expediente.procedures.funds.assembly;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.expediente.access.Actors;
import org.expediente.documents.StoredDocument;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_assembly_report}. */
@Repository
class AssemblyReportTable {
  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  AssemblyReportTable(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  /** The version that contributions are for now: the one after what was sent back. */
  int open(String caseNumber) {
    return latest(caseNumber)
        .map(report -> report.returned() ? report.version() + 1 : report.version())
        .orElse(1);
  }

  Optional<AssemblyReport> latest(String caseNumber) {
    return db.sql(
            "select * from fund_assembly_report where case_number = ?"
                + " order by version desc fetch first 1 row only")
        .param(caseNumber)
        .query((row, i) -> report(row))
        .optional();
  }

  /** The version in force; the case has one. */
  AssemblyReport of(String caseNumber) {
    return latest(caseNumber).filter(report -> !report.returned()).orElseThrow();
  }

  void add(int version, StoredDocument document, Figures f) {
    db.sql(
            """
            insert into fund_assembly_report (case_number, version, document_id, sha256, assigned,
              committed, transferred, paid_directly, reported, accepted, objected, objected_direct,
              undue, interest, refunded, reimbursed, issued_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            document.caseNumber(),
            version,
            document.id(),
            document.sha256(),
            f.assigned(),
            f.committed(),
            f.transferred(),
            f.paidDirectly(),
            f.reported(),
            f.accepted(),
            f.objected(),
            f.objectedDirect(),
            f.undue(),
            f.interest(),
            f.refunded(),
            f.reimbursed(),
            LocalDate.now(clock))
        .update();
  }

  void returned(AssemblyReport report, String reason) {
    set(report, "returned_by = ?, returned_on = ?, return_reason = ?", person(), today(), reason);
  }

  void signed(AssemblyReport report) {
    set(report, "signed_by = ?, signed_on = ?", person(), today());
  }

  void sent(AssemblyReport report, long letterId) {
    set(report, "letter_id = ?, sent_on = ?", letterId, today());
  }

  void acknowledged(AssemblyReport report, String number, LocalDate on) {
    set(report, "ack_number = ?, acknowledged_on = ?, acknowledged_by = ?", number, on, person());
  }

  private void set(AssemblyReport report, String columns, Object... values) {
    db.sql("update fund_assembly_report set " + columns + " where case_number = ? and version = ?")
        .params(values)
        .param(report.caseNumber())
        .param(report.version())
        .update();
  }

  private String person() {
    return actors.current().person();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static AssemblyReport report(ResultSet row) throws SQLException {
    return new AssemblyReport(
        row.getString("case_number"),
        row.getInt("version"),
        row.getLong("document_id"),
        row.getString("sha256"),
        figures(row),
        row.getString("return_reason"),
        row.getString("signed_by"),
        row.getObject("signed_on", LocalDate.class),
        row.getObject("letter_id", Long.class),
        row.getObject("sent_on", LocalDate.class),
        row.getObject("acknowledged_on", LocalDate.class));
  }

  private static Figures figures(ResultSet row) throws SQLException {
    return new Figures(
        row.getBigDecimal("assigned"),
        row.getBigDecimal("committed"),
        row.getBigDecimal("transferred"),
        row.getBigDecimal("paid_directly"),
        row.getBigDecimal("reported"),
        row.getBigDecimal("accepted"),
        row.getBigDecimal("objected"),
        row.getBigDecimal("objected_direct"),
        row.getBigDecimal("undue"),
        row.getBigDecimal("interest"),
        row.getBigDecimal("refunded"),
        row.getBigDecimal("reimbursed"));
  }
}
