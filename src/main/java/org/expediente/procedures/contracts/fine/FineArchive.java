package org.expediente.procedures.contracts.fine;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Fines as they were once computed. The result is not read but computed again from the inputs that
 * were kept: what it says can be reproduced to the cent (B.8 question 3).
 */
@Repository
public class FineArchive {
  private static final String SELECT =
      """
      select id, contract_case, stage, cut_off, contract_value, excused_days, base_rule,
        table_version, floor, wage, wage_on, rates, cap_share, cap_limits, floor_per_part,
        legal_basis, ratified
      from contract_fine_computation
      """;

  private final JdbcClient db;

  FineArchive(JdbcClient db) {
    this.db = db;
  }

  /** One computation. */
  public FineComputation find(long id) {
    return db.sql(SELECT + "where id = ?").param(id).query((row, n) -> read(row)).single();
  }

  /** All computations of a proceeding, oldest first: none is ever rewritten. */
  public List<FineComputation> ofProceeding(long proceedingId) {
    return db.sql(SELECT + "where proceeding_id = ? order by id")
        .param(proceedingId)
        .query((row, n) -> read(row))
        .list();
  }

  /** The last computation of a proceeding, if there is one. */
  public Optional<FineComputation> last(long proceedingId) {
    return ofProceeding(proceedingId).stream().reduce((first, second) -> second);
  }

  private FineComputation read(ResultSet row) throws SQLException {
    long id = row.getLong("id");
    BigDecimal value = row.getBigDecimal("contract_value");
    FineGround ground = ground(row);
    List<FineComputation.Line> lines = lines(id);
    return new FineComputation(
        id,
        row.getString("contract_case"),
        FineStage.valueOf(row.getString("stage")),
        row.getObject("cut_off", LocalDate.class),
        value,
        row.getInt("excused_days"),
        ground,
        lines,
        FineFormula.of(FinePart.of(lines), value, ground.rules()));
  }

  private static FineGround ground(ResultSet row) throws SQLException {
    FineRules rules =
        new FineRules(
            tranches(row.getString("rates")),
            row.getBigDecimal("cap_share"),
            row.getBoolean("cap_limits"),
            row.getBigDecimal("floor"),
            row.getBoolean("floor_per_part"));
    return new FineGround(
        rules,
        row.getString("base_rule"),
        row.getBigDecimal("wage"),
        row.getObject("wage_on", LocalDate.class),
        row.getInt("table_version"),
        row.getString("legal_basis"),
        row.getBoolean("ratified"));
  }

  private List<FineComputation.Line> lines(long computation) {
    return db.sql(
            """
            select p.obligation_id, o.code as obligation, p.base, p.due_on, p.delivered_on, p.days,
              p.percentage, p.gross
            from contract_fine_part p join contract_obligation o on o.id = p.obligation_id
            where p.computation_id = ? order by p.position""")
        .param(computation)
        .query(FineComputation.Line.class)
        .list();
  }

  /** {@code 1=0.001;31=0.00125;61=0.0015}: from which day of delay which share of the base. */
  static String written(List<Tranche> tranches) {
    return tranches.stream()
        .map(one -> one.fromDay() + "=" + one.rate().toPlainString())
        .collect(Collectors.joining(";"));
  }

  private static List<Tranche> tranches(String written) {
    return Arrays.stream(written.split(";"))
        .map(one -> one.split("="))
        .map(one -> new Tranche(Integer.parseInt(one[0]), new BigDecimal(one[1])))
        .toList();
  }
}
