package org.expediente.procedures.funds.beneficiary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.expediente.access.Actors;
import org.expediente.casefile.PersonName;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_beneficiary}; hundreds of rows go in batches. */
@Repository
class BeneficiaryTable {
  private static final int BATCH = 200;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final Actors actors;
  private final Clock clock;

  BeneficiaryTable(JdbcClient jdbc, JdbcTemplate batches, Actors actors, Clock clock) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.actors = actors;
    this.clock = clock;
  }

  /** All persons of the case, in the order of the organisation's table. */
  List<Beneficiary> of(String caseNumber) {
    return jdbc.sql("select * from fund_beneficiary where case_number = ? order by row_position")
        .param(caseNumber)
        .query((rs, i) -> beneficiary(rs))
        .list();
  }

  /** Who came with the organisation's roll, without those who joined later by a change. */
  List<Beneficiary> original(String caseNumber) {
    return jdbc.sql(
            """
            select * from fund_beneficiary b where case_number = ? and not exists (
              select 1 from fund_roll_change c where c.beneficiary_id = b.id and c.kind = 'ALTA')
            order by row_position""")
        .param(caseNumber)
        .query((rs, i) -> beneficiary(rs))
        .list();
  }

  void replace(String caseNumber, List<BeneficiaryData> rows) {
    jdbc.sql(
            "delete from fund_beneficiary_finding where beneficiary_id in"
                + " (select id from fund_beneficiary where case_number = ?)")
        .param(caseNumber)
        .update();
    jdbc.sql("delete from fund_beneficiary where case_number = ?").param(caseNumber).update();
    add(caseNumber, rows);
  }

  /** Adds persons who are not validated yet. */
  void add(String caseNumber, List<BeneficiaryData> rows) {
    batches.batchUpdate(
        """
        insert into fund_beneficiary (case_number, row_position, internal_id, id_type, id_number,
          no_id_reason, first_names, last_names, name_key, born_on, sex, department, municipality,
          guardian_dui, guardian, joined_on, consent, state)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'REGISTRADO')""",
        rows,
        BATCH,
        (insert, d) -> {
          insert.setString(1, caseNumber);
          insert.setInt(2, d.row());
          insert.setString(3, d.internalId());
          insert.setString(4, d.idType().name());
          insert.setString(5, d.idNumber());
          insert.setString(6, d.noIdReason());
          insert.setString(7, d.firstNames());
          insert.setString(8, d.lastNames());
          insert.setString(9, PersonName.key(d.name()));
          insert.setObject(10, d.bornOn());
          insert.setString(11, d.sex());
          insert.setString(12, d.department());
          insert.setString(13, d.municipality());
          insert.setString(14, d.guardianDui());
          insert.setString(15, d.guardian());
          insert.setObject(16, d.joinedOn());
          insert.setBoolean(17, d.consent());
        });
  }

  /** How many persons stand in each state. */
  Map<BeneficiaryState, Long> counts(String caseNumber) {
    Map<BeneficiaryState, Long> counts = new EnumMap<>(BeneficiaryState.class);
    for (BeneficiaryState state : BeneficiaryState.values()) {
      counts.put(state, 0L);
    }
    jdbc.sql("select state, count(*) from fund_beneficiary where case_number = ? group by state")
        .param(caseNumber)
        .query(
            rs -> {
              counts.put(BeneficiaryState.valueOf(rs.getString(1)), rs.getLong(2));
            });
    return counts;
  }

  void decide(String caseNumber, String internalId, BeneficiaryState decision, String reason) {
    jdbc.sql(
            """
            update fund_beneficiary set state = ?, decided_by = ?, decided_at = ?,
              decision_reason = ? where case_number = ? and internal_id = ?""")
        .params(
            decision.name(),
            actors.current().person(),
            OffsetDateTime.now(clock),
            reason,
            caseNumber,
            internalId)
        .update();
  }

  /** The person left; the row stays. */
  void leave(long id, LocalDate leftOn, String reason) {
    jdbc.sql("update fund_beneficiary set left_on = ?, leave_reason = ? where id = ?")
        .params(leftOn, reason, id)
        .update();
  }

  private static Beneficiary beneficiary(ResultSet rs) throws SQLException {
    BeneficiaryData data =
        new BeneficiaryData(
            rs.getInt("row_position"),
            rs.getString("internal_id"),
            DocumentKind.valueOf(rs.getString("id_type")),
            rs.getString("id_number"),
            rs.getString("no_id_reason"),
            rs.getString("first_names"),
            rs.getString("last_names"),
            rs.getObject("born_on", LocalDate.class),
            rs.getString("sex"),
            rs.getString("department"),
            rs.getString("municipality"),
            rs.getString("guardian_dui"),
            rs.getString("guardian"),
            rs.getObject("joined_on", LocalDate.class),
            rs.getBoolean("consent"));
    return new Beneficiary(
        rs.getLong("id"),
        data,
        rs.getString("name_key"),
        BeneficiaryState.valueOf(rs.getString("state")),
        rs.getObject("left_on", LocalDate.class));
  }
}
