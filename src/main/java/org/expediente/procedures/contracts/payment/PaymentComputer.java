package org.expediente.procedures.contracts.payment;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.springframework.stereotype.Component;

/** Computes what a request brings from the books of today; callers hold the case. */
@Component
class PaymentComputer {
  private final Contracts contracts;
  private final ContractPayments payments;
  private final PaymentTable table;
  private final RequestTable requests;
  private final FineDeductions fines;
  private final Parameters parameters;
  private final Clock clock;

  PaymentComputer(
      Contracts contracts,
      ContractPayments payments,
      PaymentTable table,
      RequestTable requests,
      FineDeductions fines,
      Parameters parameters,
      Clock clock) {
    this.contracts = contracts;
    this.payments = payments;
    this.table = table;
    this.requests = requests;
    this.fines = fines;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** What was kept back stays as it was written with the first part of a payment. */
  Breakdown of(PaymentRequest request) {
    if (request.kind() == RequestKind.ANTICIPO) {
      BigDecimal none = BigDecimal.ZERO.setScale(2);
      return new Breakdown(request.gross(), none, none, none, List.of(), request.gross());
    }
    return switch (request.state()) {
      case PARCIAL, PAGADA -> written(request);
      default -> PaymentFormula.of(terms(contracts.of(request.contractCase()), request.gross()));
    };
  }

  /** What a payment of so much accepted work would bring today. */
  Breakdown of(Contract contract, BigDecimal gross) {
    return PaymentFormula.of(terms(contract, gross));
  }

  /** USD of a request that the treasury still owes. */
  BigDecimal left(PaymentRequest request) {
    return of(request).net().subtract(payments.cashOf(request));
  }

  private PaymentTerms terms(Contract contract, BigDecimal gross) {
    LocalDate today = LocalDate.now(clock);
    BigDecimal value = contracts.amount(contract, today);
    return new PaymentTerms(
        gross,
        contract.advanceAmount(),
        value,
        payments.advancePending(contract.caseNumber()),
        requested(contract).compareTo(value) >= 0,
        parameters.decimal("contracts.payment.amortisation", today),
        parameters.decimal("contracts.payment.retention", today),
        payments.credit(contract.caseNumber()),
        fines.due(contract));
  }

  /** USD of accepted work that is asked for or paid, this request included. */
  BigDecimal requested(Contract contract) {
    return requests.live(contract.caseNumber()).stream()
        .filter(one -> one.kind() == RequestKind.ESTIMACION)
        .map(PaymentRequest::gross)
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  private Breakdown written(PaymentRequest request) {
    List<Payment> rows = table.ofRequest(request.id());
    BigDecimal amortised = sum(rows, PaymentKind.AMORTIZACION);
    BigDecimal retained = sum(rows, PaymentKind.RETENCION);
    List<Deduction> deductions =
        rows.stream()
            .filter(row -> row.kind() == PaymentKind.DEDUCCION)
            .map(row -> new Deduction(row.proceedingId(), row.amount()))
            .toList();
    BigDecimal applied = sum(rows, PaymentKind.APLICACION);
    BigDecimal net =
        request
            .gross()
            .subtract(amortised)
            .subtract(retained)
            .subtract(applied)
            .subtract(sum(rows, PaymentKind.DEDUCCION));
    return new Breakdown(request.gross(), amortised, retained, applied, deductions, net);
  }

  private static BigDecimal sum(List<Payment> rows, PaymentKind kind) {
    return rows.stream()
        .filter(row -> row.kind() == kind)
        .map(Payment::amount)
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }
}
