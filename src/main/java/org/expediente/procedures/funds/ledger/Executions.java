package org.expediente.procedures.funds.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens, stops and ends the execution of agreements; every change is journaled. */
@Service
@Transactional
public class Executions {
  private final ExecutionTable table;
  private final CommitmentTable commitments;
  private final Journal journal;

  Executions(ExecutionTable table, CommitmentTable commitments, Journal journal) {
    this.table = table;
    this.commitments = commitments;
    this.journal = journal;
  }

  /** Opens the execution of a signed agreement; repeated, nothing changes. */
  public void open(Execution execution) {
    journal.hold(execution.caseNumber());
    if (table.find(execution.caseNumber()).isEmpty()) {
      table.add(execution);
      journal.record(
          new Act(
              execution.caseNumber(),
              "funds.executionOpened",
              null,
              Map.of("from", execution.startsOn(), "until", execution.endsOn())));
    }
  }

  /**
   * @throws Refusal conflict, where the execution was never opened
   */
  @Transactional(readOnly = true)
  public Execution of(String caseNumber) {
    return find(caseNumber)
        .orElseThrow(
            () ->
                Refusal.conflict(
                    "funds.execution.none",
                    "El expediente " + caseNumber + " no tiene un convenio en ejecución."));
  }

  /** Empty for what was never transferable. */
  @Transactional(readOnly = true)
  public Optional<Execution> find(String caseNumber) {
    return table.find(caseNumber);
  }

  /** The execution, with the case held until the transaction ends: nothing else changes it now. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Execution hold(String caseNumber) {
    journal.hold(caseNumber);
    return of(caseNumber);
  }

  /**
   * As {@link #hold}, for whoever is about to move money out.
   *
   * @throws Refusal conflict, unless the agreement is in force
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Execution holdInForce(String caseNumber) {
    Execution execution = hold(caseNumber);
    if (execution.state() != ExecutionState.VIGENTE) {
      throw Refusal.conflict(
          "funds.execution.notInForce",
          "La ejecución del expediente %s está %s: no se puede desembolsar."
              .formatted(caseNumber, execution.state().name().toLowerCase(Locale.ROOT)));
    }
    return execution;
  }

  /** Stops advances and direct payments, not the duty to report. */
  public void suspend(String caseNumber, String reason) {
    move(caseNumber, ExecutionState.VIGENTE, ExecutionState.SUSPENDIDA, reason);
  }

  /** Lets money move again. */
  public void resume(String caseNumber, String reason) {
    move(caseNumber, ExecutionState.SUSPENDIDA, ExecutionState.VIGENTE, reason);
  }

  private void move(String caseNumber, ExecutionState from, ExecutionState to, String reason) {
    if (hold(caseNumber).state() == from) {
      table.move(caseNumber, to);
      journal.record(
          new Act(
              caseNumber,
              "funds.executionState",
              null,
              Map.of("before", from, "after", to, "reason", reason)));
    }
  }

  /**
   * The programme is over (A42): nothing dated after {@code on} is charged to it, and what was
   * committed and not paid is free again. Repeated, the first end stays.
   */
  public void end(String caseNumber, LocalDate on, Ending ending) {
    Execution execution = hold(caseNumber);
    if (execution.endedOn() == null) {
      BigDecimal released = commitments.open(caseNumber);
      table.end(caseNumber, on, ending);
      commitments.releaseAll(caseNumber);
      journal.record(
          new Act(
              caseNumber,
              "funds.executionEnded",
              null,
              Map.of("on", on, "ending", ending, "released", released)));
    }
  }

  /** The programme ends on another day, by an amendment. */
  public void extend(String caseNumber, LocalDate endsOn) {
    Execution execution = hold(caseNumber);
    table.extend(caseNumber, endsOn);
    journal.record(
        new Act(
            caseNumber,
            "funds.executionExtended",
            null,
            Map.of("before", execution.endsOn(), "after", endsOn)));
  }

  /** The authority approved the liquidation. */
  public void liquidated(String caseNumber) {
    hold(caseNumber);
    table.move(caseNumber, ExecutionState.LIQUIDADA);
  }
}
