package org.expediente.procedures.contracts.closing;

import java.util.List;
import org.expediente.procedures.contracts.guarantee.GuaranteeState;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.springframework.stereotype.Component;

/** Guarantees whose issuer was asked to pay and has not yet. */
@Component
class ClaimedGuarantees implements ClosingDuty {
  private final Guarantees guarantees;

  ClaimedGuarantees(Guarantees guarantees) {
    this.guarantees = guarantees;
  }

  @Override
  public List<String> open(String contractCase) {
    return guarantees.of(contractCase).stream()
        .filter(one -> one.state() == GuaranteeState.RECLAMADA)
        .map(
            one ->
                "La %s está reclamada y no se ha pagado."
                    .formatted(one.title().replaceFirst("Garantía", "garantía")))
        .toList();
  }
}
