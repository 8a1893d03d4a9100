package org.expediente.procedures.contracts.closing.guarantees;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.guarantee.GuaranteeKind;
import org.expediente.procedures.contracts.guarantee.GuaranteeState;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.springframework.stereotype.Component;

/** Which guarantees go back now and which wait (B43): a warranty covers until its last day. */
@Component
class ReturnPlan {
  private final Guarantees guarantees;

  ReturnPlan(Guarantees guarantees) {
    this.guarantees = guarantees;
  }

  /** Guarantees to be given back today, oldest first. */
  List<Guarantee> due(String contractCase, LocalDate today) {
    return pending(contractCase).filter(one -> !waits(one, today)).toList();
  }

  /** Last day of the warranty that ends first; empty where none runs any more. */
  Optional<LocalDate> nextEnd(String contractCase, LocalDate today) {
    return pending(contractCase)
        .filter(one -> waits(one, today))
        .map(Guarantee::validTo)
        .min(Comparator.naturalOrder());
  }

  private Stream<Guarantee> pending(String contractCase) {
    return guarantees.of(contractCase).stream()
        .filter(
            one -> one.state() == GuaranteeState.VIGENTE || one.state() == GuaranteeState.VENCIDA);
  }

  private static boolean waits(Guarantee one, LocalDate today) {
    boolean warranty =
        one.kind() == GuaranteeKind.BUENA_OBRA || one.kind() == GuaranteeKind.BUEN_SERVICIO;
    return warranty && !today.isAfter(one.validTo());
  }
}
