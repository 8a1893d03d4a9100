package org.expediente.procedures.funds.beneficiary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expediente.rules.Finding;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the decision table found about persons, and the state it put them in. */
@Repository
class BeneficiaryFindingTable {
  private static final int BATCH = 200;

  /** A finding that was stored. */
  record Stored(String result, boolean blocking, String message) {}

  private record Row(long person, int position, Finding finding, String told) {}

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  BeneficiaryFindingTable(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /** Keeps what was found, and puts each person into the state that follows. */
  void store(List<CheckedPerson> persons) {
    keep(persons);
    batches.batchUpdate(
        "update fund_beneficiary set state = ? where id = ?",
        persons,
        BATCH,
        (update, person) -> {
          update.setString(1, person.state().name());
          update.setLong(2, person.id());
        });
  }

  /** Keeps what was found; somebody decides on the state. */
  void keep(List<CheckedPerson> persons) {
    List<Row> rows = new ArrayList<>();
    for (CheckedPerson person : persons) {
      int position = 1;
      for (Finding finding : person.verdict().findings()) {
        rows.add(new Row(person.id(), position++, finding, finding.told(person.facts().details())));
      }
    }
    batches.batchUpdate(
        """
        insert into fund_beneficiary_finding
          (beneficiary_id, position, result, blocking, message, legal_basis, ratified)
        values (?, ?, ?, ?, ?, ?, ?)""",
        rows,
        BATCH,
        (insert, row) -> {
          insert.setLong(1, row.person());
          insert.setInt(2, row.position());
          insert.setString(3, row.finding().result());
          insert.setBoolean(4, row.finding().blocking());
          insert.setString(5, row.told());
          insert.setString(6, row.finding().legalBasis());
          insert.setBoolean(7, row.finding().ratified());
        });
    batches.batchUpdate(
        "update fund_beneficiary set check_result = ? where id = ?",
        persons,
        BATCH,
        (update, person) -> {
          update.setString(1, person.verdict().result());
          update.setLong(2, person.id());
        });
  }

  /** Makes room for the findings of another check. */
  void forget(String caseNumber) {
    jdbc.sql(
            "delete from fund_beneficiary_finding where beneficiary_id in"
                + " (select id from fund_beneficiary where case_number = ?)")
        .param(caseNumber)
        .update();
  }

  /** Findings by internal number of the person, in the order of the table. */
  Map<String, List<Stored>> of(String caseNumber) {
    Map<String, List<Stored>> found = new HashMap<>();
    jdbc.sql(
            """
            select b.internal_id, f.result, f.blocking, f.message from fund_beneficiary_finding f
            join fund_beneficiary b on b.id = f.beneficiary_id
            where b.case_number = ? order by b.row_position, f.position""")
        .param(caseNumber)
        .query(
            rs -> {
              found
                  .computeIfAbsent(rs.getString(1), id -> new ArrayList<>())
                  .add(new Stored(rs.getString(2), rs.getBoolean(3), rs.getString(4)));
            });
    return found;
  }
}
