package org.expediente.procedures.contracts.claim;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.fine.Fine;
import org.expediente.procedures.contracts.fine.Fines;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.obligation.Fulfilment;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.expediente.procedures.contracts.payment.FineDeductions;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.procedures.contracts.writing.Writings;
import org.springframework.stereotype.Component;

/** Computes claims from the books as they are now; nobody types an amount (B.10). */
@Component
class ClaimAmounts {
  static final String DEFECT = "defectValue";

  private final Contracts contracts;
  private final Obligations obligations;
  private final Proceedings proceedings;
  private final Fines fines;
  private final FineDeductions deductions;
  private final PaidSums paid;
  private final Writings writings;
  private final Clock clock;

  ClaimAmounts(
      Contracts contracts,
      Obligations obligations,
      Proceedings proceedings,
      Fines fines,
      FineDeductions deductions,
      PaidSums paid,
      Writings writings,
      Clock clock) {
    this.contracts = contracts;
    this.obligations = obligations;
    this.proceedings = proceedings;
    this.fines = fines;
    this.deductions = deductions;
    this.paid = paid;
    this.writings = writings;
    this.clock = clock;
  }

  ClaimAmount of(Proceeding proceeding, Guarantee guarantee, ClaimMethod method) {
    BigDecimal bond = guarantee.amount();
    return switch (method) {
      case PROPORCIONAL -> ClaimAmount.of(method, unfulfilled(proceeding), value(proceeding), bond);
      case NO_AMORTIZADO ->
          ClaimAmount.of(
              method,
              paid.amortised(proceeding.contractCase()),
              paid.advancePaid(proceeding.contractCase()),
              bond);
      case DEFECTO -> ClaimAmount.of(method, defect(proceeding), bond, bond);
      case MULTA -> ClaimAmount.of(method, owed(proceeding), bond, bond);
    };
  }

  private BigDecimal value(Proceeding proceeding) {
    return contracts.amount(contracts.of(proceeding.contractCase()), LocalDate.now(clock));
  }

  /** Of the whole contract that ends; of one that goes on, what the proceeding is about. */
  private BigDecimal unfulfilled(Proceeding proceeding) {
    List<Long> covered =
        proceeding.kind() == ProceedingKind.CADUCIDAD
            ? List.of()
            : proceedings.obligations(proceeding.id());
    return obligations.fulfilments(proceeding.contractCase()).stream()
        .filter(one -> covered.isEmpty() || covered.contains(one.obligation().id()))
        .map(Fulfilment::missing)
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  private BigDecimal defect(Proceeding proceeding) {
    String value = writings.text(proceeding.id(), DEFECT);
    return value.isEmpty() ? BigDecimal.ZERO.setScale(2) : new BigDecimal(value).setScale(2);
  }

  /** What is left of the fine: that of the proceeding, or the one that it collects. */
  private BigDecimal owed(Proceeding proceeding) {
    return fines
        .find(proceedings.followed(proceeding.id()).orElse(proceeding.id()))
        .filter(Fine::owed)
        .map(deductions::left)
        .orElse(BigDecimal.ZERO.setScale(2));
  }
}
