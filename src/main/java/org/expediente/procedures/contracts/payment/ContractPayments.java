package org.expediente.procedures.contracts.payment;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.expediente.procedures.contracts.obligation.Fulfilment;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a contract was paid, and what was kept back instead. All amounts are USD and computed from
 * the movements; callers that decide on them hold the contract's case first.
 */
@Service
@Transactional
public class ContractPayments {
  private final PaymentTable table;
  private final Obligations obligations;

  ContractPayments(PaymentTable table, Obligations obligations) {
    this.table = table;
    this.obligations = obligations;
  }

  /** Value of what was received and accepted by minutes. */
  @Transactional(readOnly = true)
  public BigDecimal accepted(String contractCase) {
    return obligations.fulfilments(contractCase).stream()
        .map(Fulfilment::delivered)
        .reduce(zero(), BigDecimal::add);
  }

  /** All cash that left the ministry, the advance included (B.9). */
  @Transactional(readOnly = true)
  public BigDecimal cashPaid(String contractCase) {
    return sum(table.of(contractCase).stream().filter(p -> p.kind().cash()));
  }

  /** The advance that was paid. */
  @Transactional(readOnly = true)
  public BigDecimal advancePaid(String contractCase) {
    return of(contractCase, PaymentKind.ANTICIPO);
  }

  /** Part of the advance that payments worked off. */
  @Transactional(readOnly = true)
  public BigDecimal amortised(String contractCase) {
    return of(contractCase, PaymentKind.AMORTIZACION);
  }

  /** Part of the advance that is still to be worked off. */
  @Transactional(readOnly = true)
  public BigDecimal advancePending(String contractCase) {
    return advancePaid(contractCase).subtract(amortised(contractCase));
  }

  /** What is retained until the end of the contract. */
  @Transactional(readOnly = true)
  public BigDecimal retained(String contractCase) {
    return of(contractCase, PaymentKind.RETENCION);
  }

  /** What was kept back for the fine of a proceeding, ordered or taken off a payment. */
  @Transactional(readOnly = true)
  public BigDecimal deducted(long proceedingId) {
    return sum(table.ofProceeding(proceedingId).stream());
  }

  /** All that was kept back for fines of a contract; who settles it must not take it twice. */
  @Transactional(readOnly = true)
  public BigDecimal finesDeducted(String contractCase) {
    return of(contractCase, PaymentKind.DEDUCCION);
  }

  /** Deductions that were ordered and not yet taken off a payment. */
  BigDecimal credit(String contractCase) {
    BigDecimal ordered =
        sum(
            table.of(contractCase).stream()
                .filter(p -> p.kind() == PaymentKind.DEDUCCION && p.requestId() == null));
    return ordered.subtract(of(contractCase, PaymentKind.APLICACION));
  }

  /** Cash that a request brought so far. */
  BigDecimal cashOf(PaymentRequest request) {
    return sum(table.ofRequest(request.id()).stream().filter(p -> p.kind().cash()));
  }

  private BigDecimal of(String contractCase, PaymentKind kind) {
    return sum(table.of(contractCase).stream().filter(p -> p.kind() == kind));
  }

  private static BigDecimal sum(Stream<Payment> payments) {
    return payments.map(Payment::amount).reduce(zero(), BigDecimal::add);
  }

  private static BigDecimal zero() {
    return BigDecimal.ZERO.setScale(2);
  }
}
