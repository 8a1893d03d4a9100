package org.expediente.procedures.contracts.payment;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.ContractState;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.guarantee.GuaranteeKind;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.procedures.contracts.reception.SignedMinutes;
import org.springframework.stereotype.Component;

/** Finds out what the gate asks; callers hold the case. */
@Component
class GateFacts {
  private final Contracts contracts;
  private final Guarantees guarantees;
  private final Proceedings proceedings;
  private final ContractPayments payments;
  private final UnreportedDelays delays;
  private final SignedMinutes minutes;
  private final ProgressStanding progress;
  private final Clock clock;

  GateFacts(
      Contracts contracts,
      Guarantees guarantees,
      Proceedings proceedings,
      ContractPayments payments,
      UnreportedDelays delays,
      SignedMinutes minutes,
      ProgressStanding progress,
      Clock clock) {
    this.contracts = contracts;
    this.guarantees = guarantees;
    this.proceedings = proceedings;
    this.payments = payments;
    this.delays = delays;
    this.minutes = minutes;
    this.progress = progress;
    this.clock = clock;
  }

  /** Input of {@code contract-payment-gate}. */
  Map<String, Object> of(PaymentRequest request) {
    LocalDate today = LocalDate.now(clock);
    String contractCase = request.contractCase();
    Contract contract = contracts.of(contractCase);
    return Map.of(
        "liquidacion",
        ended(contract),
        "clase",
        request.kind().name(),
        "garantiaAnticipo",
        secured(request, today),
        "atrasoSinInformar",
        delays.any(contractCase, today),
        "actaFaltante",
        minutes.missing(contractCase),
        "informado",
        progress.reported(contractCase, today));
  }

  /** From the resolution on, before its liquidation is over: what it counts is not paid besides. */
  private boolean ended(Contract contract) {
    return contract.state() == ContractState.EXTINGUIDO
        || contract.state() == ContractState.TERMINADO
        || proceedings.ofContract(contract.caseNumber()).stream().anyMatch(Proceeding::ends);
  }

  /**
   * Guarantees of the advance that are in force cover all of it (LACAP 34): what was paid and not
   * worked off, and what is left of this request.
   */
  private boolean secured(PaymentRequest request, LocalDate today) {
    BigDecimal covered =
        payments
            .advancePending(request.contractCase())
            .add(request.gross())
            .subtract(payments.cashOf(request));
    return guarantees.of(request.contractCase()).stream()
            .filter(g -> g.kind() == GuaranteeKind.ANTICIPO && g.claimable(today))
            .map(Guarantee::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .compareTo(covered)
        >= 0;
  }
}
