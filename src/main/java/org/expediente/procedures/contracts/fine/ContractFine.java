package org.expediente.procedures.contracts.fine;

import java.math.BigDecimal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** What the diagrams of a fine ask. */
@DiagramBean("contractFine")
public class ContractFine {
  private final Proceedings proceedings;
  private final FineArchive archive;
  private final FineAccumulation accumulation;
  private final Fines fines;

  ContractFine(
      Proceedings proceedings, FineArchive archive, FineAccumulation accumulation, Fines fines) {
    this.proceedings = proceedings;
    this.archive = archive;
    this.accumulation = accumulation;
    this.fines = fines;
  }

  /** Whether anything came late by the last computation. */
  public boolean late(DelegateExecution execution) {
    return archive.last(proceedings.of(execution).id()).orElseThrow().result().flag()
        != FineFlag.SIN_MORA;
  }

  /** Whether the contract's fines with this one reach the limit at which it may be ended. */
  public boolean reachesLimit(DelegateExecution execution) {
    return accumulated(proceedings.of(execution)).reachesLimit();
  }

  /** Whether they come near it. */
  public boolean nearLimit(DelegateExecution execution) {
    return accumulated(proceedings.of(execution)).near();
  }

  /** Whether there is a fine to be paid: it was imposed, and no appeal took it away. */
  public boolean owed(DelegateExecution execution) {
    return fines
        .find(proceedings.of(execution).id())
        .filter(fine -> fine.state() != FineState.REVOCADA)
        .isPresent();
  }

  AccumulatedFines accumulated(Proceeding proceeding) {
    BigDecimal exact = archive.last(proceeding.id()).orElseThrow().result().exact();
    return accumulation.with(proceeding.contractCase(), proceeding.id(), exact);
  }
}
