package org.expediente.procedures.contracts.payment;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.fine.Fine;
import org.expediente.procedures.contracts.fine.FineReceipts;
import org.expediente.procedures.contracts.fine.FineState;
import org.expediente.procedures.contracts.fine.Fines;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deducts fines from what the contractor is still to get: only firm ones (trap 6), and only where
 * the contract allows it (B33).
 */
@Service
@Transactional
public class FineDeductions {
  private final Fines fines;
  private final ContractPayments payments;
  private final PaymentTable table;
  private final FineReceipts receipts;
  private final Contracts contracts;
  private final Journal journal;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  FineDeductions(
      Fines fines,
      ContractPayments payments,
      PaymentTable table,
      FineReceipts receipts,
      Contracts contracts,
      Journal journal,
      ApplicationEventPublisher events,
      Clock clock) {
    this.fines = fines;
    this.payments = payments;
    this.table = table;
    this.receipts = receipts;
    this.contracts = contracts;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
  }

  /** USD of a fine that was neither deducted nor came in otherwise. */
  @Transactional(readOnly = true)
  public BigDecimal left(Fine fine) {
    BigDecimal received = receipts.received(fine.proceedingId());
    return fine.amount().subtract(payments.deducted(fine.proceedingId())).subtract(received);
  }

  /** What payments of this contract must be reduced by, oldest fine first. */
  @Transactional(readOnly = true)
  public List<Deduction> due(Contract contract) {
    if (!contract.deductsFines()) {
      return List.of();
    }
    return fines.of(contract.caseNumber()).stream()
        .filter(Fine::owed)
        .map(fine -> new Deduction(fine.proceedingId(), left(fine)))
        .filter(deduction -> deduction.amount().signum() > 0)
        .toList();
  }

  /**
   * Keeps back an amount that a part which collects ordered; the next payments bring less by it.
   *
   * @throws Refusal conflict, where the fine is not firm or less of it is left
   */
  void order(long proceedingId, BigDecimal amount) {
    write(null, new Deduction(proceedingId, amount));
  }

  /** Keeps back an amount of what a request brings, and says so to who collects. */
  void deduct(long requestId, Deduction deduction) {
    Fine fine = write(requestId, deduction);
    events.publishEvent(
        new FineDeducted(
            fine.proceedingId(),
            fine.contractCase(),
            deduction.amount(),
            "Solicitud de pago %d".formatted(requestId)));
  }

  private Fine write(Long requestId, Deduction deduction) {
    contracts.hold(fines.find(deduction.proceedingId()).orElseThrow().contractCase());
    Fine fine = fines.find(deduction.proceedingId()).orElseThrow();
    if (fine.firmOn() == null
        || fine.state() == FineState.REVOCADA
        || deduction.amount().compareTo(left(fine)) > 0) {
      throw Refusal.conflict(
          "contracts.payment.deduction",
          "No se puede deducir %s de la multa: no está firme o se debe menos."
              .formatted(Words.money(deduction.amount())));
    }
    table.add(
        new Payment(
            fine.contractCase(),
            PaymentKind.DEDUCCION,
            requestId,
            fine.proceedingId(),
            deduction.amount(),
            LocalDate.now(clock),
            null));
    journal.record(
        new Act(
            fine.contractCase(),
            "contracts.fineDeducted",
            null,
            Map.of(
                "proceeding", fine.proceedingId(),
                "amount", Words.money(deduction.amount()),
                "left", Words.money(left(fine)))));
    return fine;
  }
}
