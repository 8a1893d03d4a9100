package org.expediente.procedures.funds.ledger;

import java.math.BigDecimal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sums the books of a case; nothing is kept twice. */
@Service
public class Balances {
  private final ExecutionTable executions;
  private final CommitmentTable commitments;
  private final MovementTable movements;

  Balances(ExecutionTable executions, CommitmentTable commitments, MovementTable movements) {
    this.executions = executions;
    this.commitments = commitments;
    this.movements = movements;
  }

  /** The balance now, with what this transaction has done; the execution was opened. */
  @Transactional(readOnly = true)
  public Balance of(String caseNumber) {
    return new Balance(
        executions.find(caseNumber).orElseThrow().assigned(),
        commitments.open(caseNumber),
        sum(caseNumber, MovementKind.TRANSFERENCIA),
        sum(caseNumber, MovementKind.PAGO_DIRECTO),
        sum(caseNumber, MovementKind.INTERES),
        sum(caseNumber, MovementKind.REINTEGRO),
        sum(caseNumber, MovementKind.REEMBOLSO));
  }

  private BigDecimal sum(String caseNumber, MovementKind kind) {
    return movements.sum(caseNumber, kind);
  }
}
