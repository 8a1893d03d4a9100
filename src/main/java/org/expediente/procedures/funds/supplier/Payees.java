package org.expediente.procedures.funds.supplier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What those who pay may know of the suppliers of a case. */
@Service
public class Payees {
  private final JdbcClient db;
  private final Clock clock;

  Payees(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** All suppliers of the case, in the order of the organisation's table. */
  public List<Payee> of(String caseNumber) {
    return db.sql("select * from fund_supplier where case_number = ? order by row_position, id")
        .param(caseNumber)
        .query((rs, i) -> standing(rs))
        .list();
  }

  /**
   * The supplier with this DUI or NIT, in whatever state; empty where the organisation never
   * proposed it.
   */
  public Optional<Payee> find(String caseNumber, String identification) {
    return of(caseNumber).stream()
        .filter(supplier -> supplier.identification().equals(identification))
        .findFirst();
  }

  private Payee standing(ResultSet rs) throws SQLException {
    OffsetDateTime validated = rs.getObject("validated_at", OffsetDateTime.class);
    return new Payee(
        rs.getLong("id"),
        rs.getString("identification"),
        rs.getString("name"),
        rs.getString("bank"),
        rs.getString("account"),
        rs.getString("budget_line"),
        SupplierState.VALIDADO.name().equals(rs.getString("state")),
        validated == null ? null : validated.atZoneSameInstant(clock.getZone()).toLocalDate());
  }
}
