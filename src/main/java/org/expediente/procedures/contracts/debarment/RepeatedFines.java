package org.expediente.procedures.contracts.debarment;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds who was fined again and again, over all areas of the ministry (B34, B.8 question 10): cause
 * I of DMN-B6. The fiscal year is the calendar year; a fine counts in the year it became firm.
 */
@Service
@Transactional(readOnly = true)
public class RepeatedFines {
  private static final String SELECT =
      """
      select contractor_nit, fiscal_year, count(*) as count, sum(amount) as total
      from (
        select contractor_nit, amount, extract(year from firm_on) as fiscal_year
        from contract_fine
        where firm_on is not null and state <> 'REVOCADA' and amount > 0) f
      """;

  private final JdbcClient db;

  RepeatedFines(JdbcClient db) {
    this.db = db;
  }

  /** Contractors with at least so many firm fines in one fiscal year, latest year first. */
  public List<FiscalYearFines> atLeast(int count) {
    return db.sql(
            SELECT
                + "group by contractor_nit, fiscal_year having count(*) >= ?"
                + " order by fiscal_year desc, contractor_nit")
        .param(count)
        .query(FiscalYearFines.class)
        .list();
  }

  /** Most firm fines that a contractor has in one fiscal year; NIT or DUI with hyphens. */
  public int most(String contractorNit) {
    return atLeast(1).stream()
        .filter(one -> one.contractorNit().equals(contractorNit))
        .mapToInt(FiscalYearFines::count)
        .max()
        .orElse(0);
  }
}
