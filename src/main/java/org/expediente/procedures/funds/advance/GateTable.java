package org.expediente.procedures.funds.advance;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.expediente.procedures.funds.ledger.AdvanceAccount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_advance_gate}; rows only come. */
@Repository
class GateTable {
  private static final String SELECT =
      """
      select request_id, result, rule, reasons, released, capped, overridden, assigned, available,
        previous_transferred, previous_accepted, unaccounted, first_max, accounted_min, mode,
        legal_basis, ratified, decision_version from fund_advance_gate where """;

  private final JdbcClient jdbc;
  private final Clock clock;

  GateTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(long requestId, GateFacts facts, GateAnswer answer) {
    Optional<AdvanceAccount> previous = facts.previous();
    jdbc.sql(
            """
            insert into fund_advance_gate (request_id, result, rule, reasons, released, capped,
              overridden, assigned, available, previous_transferred, previous_accepted,
              unaccounted, first_max, accounted_min, mode, legal_basis, ratified,
              decision_version, decided_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            requestId,
            answer.result().name(),
            answer.rule(),
            String.join("\n", answer.reasons()),
            answer.released(),
            answer.capped(),
            answer.overridden(),
            facts.assigned(),
            facts.available(),
            previous.map(AdvanceAccount::transferred).orElse(BigDecimal.ZERO),
            previous.map(AdvanceAccount::accepted).orElse(BigDecimal.ZERO),
            facts.unaccounted(),
            facts.firstMax(),
            facts.accountedMin(),
            facts.mode().name(),
            answer.legalBasis(),
            answer.ratified(),
            answer.version(),
            OffsetDateTime.now(clock))
        .update();
  }

  /** The answers to a request, oldest first: the last one counts. */
  List<GateRecord> of(long requestId) {
    return jdbc.sql(SELECT + " request_id = ? order by id")
        .param(requestId)
        .query(GateRecord.class)
        .list();
  }

  /** The last answer to a request; it was decided on. */
  GateRecord last(long requestId) {
    List<GateRecord> all = of(requestId);
    return all.get(all.size() - 1);
  }

  /** The last time that something was held back in the case. */
  GateRecord lastHeld(String caseNumber) {
    return jdbc.sql(
            SELECT
                + " id = (select max(g.id) from fund_advance_gate g"
                + " join fund_advance_request r on r.id = g.request_id"
                + " where r.case_number = ? and g.result = 'RETENER')")
        .param(caseNumber)
        .query(GateRecord.class)
        .single();
  }
}
