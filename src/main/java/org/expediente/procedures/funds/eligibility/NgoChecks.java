package org.expediente.procedures.funds.eligibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Tables {@code fund_ngo_check} and {@code fund_ngo_director}. */
@Repository
class NgoChecks {
  private final JdbcClient jdbc;

  NgoChecks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The check that counts: the last one. */
  Optional<NgoCheck> last(String caseNumber) {
    return jdbc.sql(
            """
            select * from fund_ngo_check where case_number = ?
            order by id desc fetch first 1 rows only""")
        .param(caseNumber)
        .query((row, i) -> check(row))
        .optional();
  }

  /** Stores the check with its directors. */
  void add(NgoCheck c, List<Director> directors) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            """
            insert into fund_ngo_check (case_number, registry_status, registry_number, board_until,
              statements_year, solvency_dgii, solvency_isss, solvency_afp, solvency_municipal,
              link_status, link_detail, purpose_matches, standing, standing_detail, constituted_on,
              similar_experience, remarks, checked_on, checked_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            c.caseNumber(),
            c.registryStatus(),
            c.registryNumber(),
            c.boardUntil(),
            c.statementsYear(),
            c.solvencyDgii(),
            c.solvencyIsss(),
            c.solvencyAfp(),
            c.solvencyMunicipal(),
            c.linkStatus(),
            c.linkDetail(),
            c.purposeMatches(),
            c.standing(),
            c.standingDetail(),
            c.constitutedOn(),
            c.similarExperience(),
            c.remarks(),
            c.checkedOn(),
            c.checkedBy())
        .update(key, "id");
    for (Director director : directors) {
      jdbc.sql("insert into fund_ngo_director values (?, ?, ?, ?)")
          .params(key.getKey(), director.dui(), director.name(), director.post())
          .update();
    }
  }

  /** The board that a check found, by name. */
  List<Director> directors(long checkId) {
    return jdbc.sql(
            "select dui, name, post from fund_ngo_director where check_id = ? order by name")
        .param(checkId)
        .query(Director.class)
        .list();
  }

  private static NgoCheck check(ResultSet row) throws SQLException {
    return new NgoCheck(
        row.getLong("id"),
        row.getString("case_number"),
        row.getString("registry_status"),
        row.getString("registry_number"),
        date(row, "board_until"),
        row.getObject("statements_year", Integer.class),
        date(row, "solvency_dgii"),
        date(row, "solvency_isss"),
        date(row, "solvency_afp"),
        date(row, "solvency_municipal"),
        row.getString("link_status"),
        row.getString("link_detail"),
        row.getBoolean("purpose_matches"),
        row.getString("standing"),
        row.getString("standing_detail"),
        date(row, "constituted_on"),
        row.getBoolean("similar_experience"),
        row.getString("remarks"),
        date(row, "checked_on"),
        row.getString("checked_by"));
  }

  private static LocalDate date(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
