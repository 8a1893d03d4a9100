package org.expediente.procedures.funds.refund;

import java.util.Optional;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Service;

/** What other parts may know of a refund. */
@Service
public class Refunds {
  private final RefundTable table;

  Refunds(RefundTable table) {
    this.table = table;
  }

  /** Empty where nothing was ever to be paid back. */
  public Optional<Refund> find(String caseNumber) {
    return table.find(caseNumber);
  }

  /**
   * @throws Refusal conflict, where nothing is to be paid back
   */
  public Refund of(String caseNumber) {
    return find(caseNumber)
        .orElseThrow(
            () ->
                Refusal.conflict(
                    "funds.refund.none",
                    "El expediente " + caseNumber + " no tiene un reintegro exigible."));
  }
}
