package org.expediente.procedures.funds.assignment;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_assignment}. */
@Repository
class AssignmentTable {
  private final JdbcClient jdbc;

  AssignmentTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Assignment> find(String caseNumber) {
    return jdbc.sql(
            """
            select case_number, decree, gazette_date, budget_line, amount, legal_purpose, ngo_nit,
              ngo_name, ngo_group
            from fund_assignment where case_number = ?""")
        .param(caseNumber)
        .query(Assignment.class)
        .optional();
  }

  /** The case that has the same decree, line and organisation. */
  Optional<String> twin(Assignment assignment) {
    return jdbc.sql(
            """
            select case_number from fund_assignment
            where decree_key = ? and budget_line = ? and ngo_nit = ?""")
        .params(assignment.decreeKey(), assignment.budgetLine(), assignment.ngoNit())
        .query(String.class)
        .optional();
  }

  /** The unique constraint refuses a twin that came in at the same moment. */
  void add(Assignment a) {
    jdbc.sql(
            """
            insert into fund_assignment (case_number, decree, decree_key, gazette_date, budget_line,
              amount, legal_purpose, ngo_nit, ngo_name, ngo_group)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            a.caseNumber(),
            a.decree(),
            a.decreeKey(),
            a.gazetteDate(),
            a.budgetLine(),
            a.amount(),
            a.legalPurpose(),
            a.ngoNit(),
            a.ngoName(),
            a.ngoGroup())
        .update();
  }
}
