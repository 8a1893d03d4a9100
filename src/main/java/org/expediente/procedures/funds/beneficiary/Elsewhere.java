package org.expediente.procedures.funds.beneficiary;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.expediente.casefile.CaseFile;
import org.expediente.casefile.CaseFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known of the case's persons outside of the case (trap 10). */
@Repository
class Elsewhere {
  private static final String NEVER = "NO_TRANSFERIDO";

  private record Row(String document, String caseNumber) {}

  private final JdbcClient jdbc;
  private final CaseFiles cases;

  Elsewhere(JdbcClient jdbc, CaseFiles cases) {
    this.jdbc = jdbc;
    this.cases = cases;
  }

  /** Documents of persons who take part in another programme that overlaps, and in which. */
  Map<String, String> programmes(String caseNumber, LocalDate start, LocalDate end) {
    List<Row> rows =
        jdbc.sql(
                """
                select distinct o.id_type || ' ' || o.id_number as document, o.case_number
                from fund_beneficiary b
                join fund_beneficiary o on o.id_type = b.id_type and o.id_number = b.id_number
                  and o.case_number <> b.case_number
                join fund_beneficiary_register r on r.case_number = o.case_number
                where b.case_number = ? and o.state <> 'RECHAZADO' and r.state <> 'DRAFT'
                  and r.program_start <= ? and r.program_end >= ?
                  and (o.left_on is null or o.left_on >= ?)
                order by 2 desc""")
            .params(caseNumber, end, start, start)
            .query(Row.class)
            .list();
    Map<String, Boolean> running = new HashMap<>();
    Map<String, String> found = new HashMap<>();
    for (Row row : rows) {
      if (running.computeIfAbsent(row.caseNumber(), this::runs)) {
        found.put(row.document(), row.caseNumber());
      }
    }
    return found;
  }

  private boolean runs(String caseNumber) {
    CaseFile file = cases.find(caseNumber);
    return !file.isClosed() && !file.state().equals(NEVER);
  }

  /** Documents of persons of the case who are on the list of the deceased. */
  Set<String> deceased(String caseNumber) {
    return new HashSet<>(
        jdbc.sql(
                """
                select b.id_type || ' ' || b.id_number from fund_beneficiary b
                join fund_deceased d on d.id_type = b.id_type and d.id_number = b.id_number
                where b.case_number = ?""")
            .param(caseNumber)
            .query(String.class)
            .list());
  }
}
