package org.expediente.procedures.contracts.closing;

import java.util.List;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.ProceedingState;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.springframework.stereotype.Component;

/** Proceedings of which not everything that followed was done. */
@Component
class OpenProceedings implements ClosingDuty {
  private final Proceedings proceedings;

  OpenProceedings(Proceedings proceedings) {
    this.proceedings = proceedings;
  }

  @Override
  public List<String> open(String contractCase) {
    return proceedings.ofContract(contractCase).stream()
        .filter(one -> one.state() != ProceedingState.CERRADO)
        .map(OpenProceedings::told)
        .toList();
  }

  private static String told(Proceeding one) {
    return "El procedimiento de %s (expediente %s) no ha terminado."
        .formatted(one.kind().label(), one.caseNumber());
  }
}
