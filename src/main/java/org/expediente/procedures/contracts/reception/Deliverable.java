package org.expediente.procedures.contracts.reception;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.expediente.procedures.contracts.obligation.Delivery;
import org.expediente.procedures.contracts.obligation.Obligation;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.springframework.stereotype.Component;

/** What can still be received of a contract. */
@Component
class Deliverable {
  private final Obligations obligations;
  private final Receptions receptions;

  Deliverable(Obligations obligations, Receptions receptions) {
    this.obligations = obligations;
    this.receptions = receptions;
  }

  Obligation obligation(String contractCase, String code) {
    return obligations.named(contractCase, code);
  }

  /** USD that is missing and that no minutes under way cover. */
  BigDecimal open(Obligation of) {
    BigDecimal waiting =
        receptions.underWay(of.contractCase()).stream()
            .filter(one -> one.amount() != null && Objects.equals(one.obligationId(), of.id()))
            .map(Reception::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return obligations.fulfilment(of.id()).missing().subtract(waiting);
  }

  /** Day of the last delivery that was received, or null. */
  LocalDate lastDelivery(String contractCase) {
    return obligations.fulfilments(contractCase).stream()
        .flatMap(one -> one.deliveries().stream())
        .map(Delivery::deliveredOn)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
