package org.expediente.procedures.contracts.fine;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.expediente.access.Actors;
import org.expediente.procedures.contracts.contract.Contract;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Tables {@code contract_fine_computation} and {@code contract_fine_part}; rows only come. */
@Repository
class FineComputations {
  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  FineComputations(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  FineComputation add(Contract contract, FineRequest request, FineComputer.Computed made) {
    List<Object> values = new ArrayList<>();
    values.add(request.proceedingId());
    values.add(request.incidentId());
    values.addAll(
        List.of(
            contract.caseNumber(),
            request.stage().name(),
            request.cutOff(),
            made.value(),
            contract.modality().name(),
            contract.object().name()));
    values.addAll(ground(made.ground()));
    values.add(request.excusedDays());
    values.addAll(result(made.result()));
    values.add(actors.current().person());
    values.add(OffsetDateTime.now(clock));
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql(
            """
            insert into contract_fine_computation (proceeding_id, incident_id, contract_case, stage,
              cut_off, contract_value, modality, object, base_rule, table_version, floor, wage,
              wage_on, legal_basis, ratified, rates, cap_share, cap_limits, floor_per_part,
              excused_days, gross, cap, payable, reaches_cap, flag, computed_by, computed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
              ?)""")
        .params(values)
        .update(key, "id");
    long id = key.getKey().longValue();
    for (int i = 0; i < made.lines().size(); i++) {
      add(id, i + 1, made.lines().get(i));
    }
    return new FineComputation(
        id,
        contract.caseNumber(),
        request.stage(),
        request.cutOff(),
        made.value(),
        request.excusedDays(),
        made.ground(),
        made.lines(),
        made.result());
  }

  private static List<Object> ground(FineGround ground) {
    return List.of(
        ground.baseRule(),
        ground.tableVersion(),
        ground.rules().floor(),
        ground.wage(),
        ground.wageOn(),
        ground.legalBasis(),
        ground.ratified(),
        FineArchive.written(ground.rules().tranches()),
        ground.rules().capShare(),
        ground.rules().capLimits(),
        ground.rules().floorPerPart());
  }

  private static List<Object> result(FineResult result) {
    return List.of(
        result.gross(), result.cap(), result.payable(), result.reachesCap(), result.flag().name());
  }

  private void add(long computation, int position, FineComputation.Line line) {
    db.sql(
            """
            insert into contract_fine_part (computation_id, position, obligation_id, base, due_on,
              delivered_on, days, percentage, gross)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            computation,
            position,
            line.obligationId(),
            line.base(),
            line.dueOn(),
            line.deliveredOn(),
            line.days(),
            line.percentage(),
            line.gross())
        .update();
  }

  /** USD of a computation. */
  BigDecimal payable(long id) {
    return db.sql("select payable from contract_fine_computation where id = ?")
        .param(id)
        .query(BigDecimal.class)
        .single();
  }
}
