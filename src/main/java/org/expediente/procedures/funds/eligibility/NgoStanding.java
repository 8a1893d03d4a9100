package org.expediente.procedures.funds.eligibility;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What organisations owe, across all their cases (A.11 number 10). Execution and liquidation raise
 * and clear entries; eligibility reads those that are open.
 */
@Repository
public class NgoStanding {
  private final JdbcClient jdbc;

  NgoStanding(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Notes that the organisation owes something since a day; {@code caseNumber} is where.
   *
   * @param nit with hyphens
   */
  public void raise(String nit, OwedKind kind, String caseNumber, LocalDate since) {
    jdbc.sql("insert into fund_ngo_standing (nit, kind, case_number, since) values (?, ?, ?, ?)")
        .params(nit, kind.name(), caseNumber, since)
        .update();
  }

  /** Notes that it was settled; what was owed stays on record. */
  public void clear(String nit, OwedKind kind, String caseNumber, LocalDate on) {
    jdbc.sql(
            """
            update fund_ngo_standing set cleared_on = ?
            where nit = ? and kind = ? and case_number = ? and cleared_on is null""")
        .params(on, nit, kind.name(), caseNumber)
        .update();
  }

  /** Cases in which the organisation owes something of these kinds today, sorted. */
  public List<String> open(String nit, OwedKind... kinds) {
    return jdbc.sql(
            """
            select distinct case_number from fund_ngo_standing
            where nit = :nit and kind in (:kinds) and cleared_on is null order by case_number""")
        .param("nit", nit)
        .param("kinds", Arrays.stream(kinds).map(Enum::name).toList())
        .query(String.class)
        .list();
  }
}
