package org.expediente.procedures.funds.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.expediente.access.Actors;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records money that moved: once each, and what goes out only from what was committed for it. */
@Service
@Transactional
public class Movements {
  private final MovementTable table;
  private final Commitments commitments;
  private final Executions executions;
  private final Journal journal;
  private final Actors actors;
  private final Clock clock;

  Movements(
      MovementTable table,
      Commitments commitments,
      Executions executions,
      Journal journal,
      Actors actors,
      Clock clock) {
    this.table = table;
    this.commitments = commitments;
    this.executions = executions;
    this.journal = journal;
    this.actors = actors;
    this.clock = clock;
  }

  /**
   * Records one movement.
   *
   * @throws Refusal invalid, for a day in the future; conflict, where it was recorded before, the
   *     bank's reference is known, the agreement is suspended, or another amount was committed
   */
  public void record(Movement movement) {
    boolean out = movement.kind().purpose() != null;
    if (movement.kind() == MovementKind.REEMBOLSO || !out) {
      executions.hold(movement.caseNumber());
    } else {
      executions.holdInForce(movement.caseNumber());
    }
    check(movement);
    if (out) {
      commitments.settle(
          movement.caseNumber(),
          movement.kind().purpose(),
          movement.subjectId(),
          movement.amount());
    }
    table.add(movement, actors.current().person(), clock.instant());
    journal.record(new Act(movement.caseNumber(), "funds.moneyMoved", null, facts(movement)));
  }

  private void check(Movement movement) {
    if (movement.movedOn().isAfter(LocalDate.now(clock))) {
      throw Refusal.invalid(
          "funds.movement.future",
          "La fecha del banco (%s) no puede ser futura.".formatted(Words.date(movement.movedOn())));
    }
    if (movement.subjectId() != null
        && table.moved(movement.caseNumber(), movement.kind(), movement.subjectId())) {
      throw Refusal.conflict(
          "funds.movement.twice", "Este desembolso ya está registrado. No se pagó dos veces.");
    }
    table
        .caseOf(movement.bankReference())
        .ifPresent(
            known -> {
              throw Refusal.conflict(
                  "funds.movement.reference",
                  "La referencia bancaria «%s» ya está registrada en %s. Revise el número."
                      .formatted(movement.bankReference(), known));
            });
  }

  private static Map<String, Object> facts(Movement movement) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("kind", movement.kind());
    facts.put("number", movement.subjectId());
    facts.put("amount", movement.amount());
    facts.put("on", movement.movedOn());
    facts.put("reference", movement.bankReference());
    return facts;
  }

  /** All movements of a case, oldest first. */
  @Transactional(readOnly = true)
  public List<Movement> of(String caseNumber) {
    return table.of(caseNumber);
  }
}
