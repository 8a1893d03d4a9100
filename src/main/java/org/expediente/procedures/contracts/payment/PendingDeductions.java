package org.expediente.procedures.contracts.payment;

import java.math.BigDecimal;
import org.expediente.diagram.Words;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the part that collects fines take them off what is accepted and not yet paid (B33). */
@Service
@Transactional
public class PendingDeductions {
  private final Contracts contracts;
  private final ContractPayments payments;
  private final PaymentTable table;
  private final RequestTable requests;
  private final PaymentComputer computer;
  private final FineDeductions fines;

  PendingDeductions(
      Contracts contracts,
      ContractPayments payments,
      PaymentTable table,
      RequestTable requests,
      PaymentComputer computer,
      FineDeductions fines) {
    this.contracts = contracts;
    this.payments = payments;
    this.table = table;
    this.requests = requests;
    this.computer = computer;
    this.fines = fines;
  }

  /** USD that payments which are due and not begun can still be reduced by; zero for none. */
  @Transactional(readOnly = true)
  public BigDecimal deductible(String contractCase) {
    Contract contract = contracts.of(contractCase);
    BigDecimal begun =
        requests.live(contract.caseNumber()).stream()
            .filter(one -> one.kind() == RequestKind.ESTIMACION)
            .filter(one -> !table.ofRequest(one.id()).isEmpty())
            .map(PaymentRequest::gross)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal open = payments.accepted(contract.caseNumber()).subtract(begun);
    if (!contract.deductsFines() || open.signum() <= 0) {
      return BigDecimal.ZERO.setScale(2);
    }
    Breakdown parts = computer.of(contract, open);
    return parts.net().add(parts.deducted()).subtract(payments.credit(contract.caseNumber()));
  }

  /**
   * Takes a firm fine, or a part of it, off those payments; the caller notes in the fine's own
   * books that it came in, under the reference of its order.
   *
   * @param amount USD
   * @throws Refusal conflict, where it is more than can be deducted or is left of the fine
   */
  public void deduct(String contractCase, long proceedingId, BigDecimal amount, String reference) {
    contracts.hold(contractCase);
    BigDecimal most = deductible(contractCase);
    if (amount.compareTo(most) > 0) {
      throw Refusal.conflict(
          "contracts.payment.deductible",
          "De los pagos pendientes se pueden deducir %s: la orden %s pide más."
              .formatted(Words.money(most), reference));
    }
    fines.order(proceedingId, amount);
  }
}
