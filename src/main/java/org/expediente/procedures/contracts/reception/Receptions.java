package org.expediente.procedures.contracts.reception;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The minutes of a contract, for every part that decides on them. */
@Service
@Transactional(readOnly = true)
public class Receptions {
  private final ReceptionTable table;
  private final ReceptionActs acts;

  Receptions(ReceptionTable table, ReceptionActs acts) {
    this.table = table;
    this.acts = acts;
  }

  /** All minutes of a contract, oldest first. */
  public List<Reception> of(String contractCase) {
    return table.of(contractCase);
  }

  /**
   * Minutes that were drawn up and neither received nor rejected yet, e.g. because the contractor
   * has still to sign: a delivery that waits for signatures is not missing.
   */
  public List<Reception> underWay(String contractCase) {
    return of(contractCase).stream().filter(one -> result(one).isEmpty()).toList();
  }

  /** Whether the whole contract was received for good. */
  public boolean finallyReceived(String contractCase) {
    return of(contractCase).stream()
        .filter(Reception::whole)
        .anyMatch(one -> result(one).filter(ReceptionActs.RECEIVED::equals).isPresent());
  }

  private Optional<String> result(Reception of) {
    return acts.last(of, ReceptionStep.RESULTADO).map(ReceptionAct::decision);
  }
}
