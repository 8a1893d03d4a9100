package org.expediente.procedures.funds.beneficiary;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who was served when, without names or documents: for counting (A-S21, trap 11). */
@Service
public class ServiceRoll {
  private final JdbcClient db;

  ServiceRoll(JdbcClient db) {
    this.db = db;
  }

  /** Everybody on the roll of the case, those who left too, in its order. */
  public List<RollPerson> of(String caseNumber) {
    return db.sql("select * from fund_beneficiary where case_number = ? order by row_position, id")
        .param(caseNumber)
        .query(
            (rs, i) ->
                new RollPerson(
                    rs.getLong("id"),
                    rs.getString("internal_id"),
                    rs.getString("id_number") == null
                        ? "#" + rs.getLong("id")
                        : rs.getString("id_type") + " " + rs.getString("id_number"),
                    BeneficiaryState.ACTIVO.name().equals(rs.getString("state")),
                    rs.getObject("joined_on", LocalDate.class),
                    rs.getObject("left_on", LocalDate.class)))
        .list();
  }
}
