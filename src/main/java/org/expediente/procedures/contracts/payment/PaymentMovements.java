package org.expediente.procedures.contracts.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.expediente.database.FirstRow;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.contract.Contracts;
import org.springframework.stereotype.Component;

/** Writes the movements of a payment; what is kept back comes with its first part. */
@Component
class PaymentMovements {
  private final Contracts contracts;
  private final PaymentTable table;
  private final FirstRow firstRow;
  private final FineDeductions fines;

  PaymentMovements(
      Contracts contracts, PaymentTable table, FirstRow firstRow, FineDeductions fines) {
    this.contracts = contracts;
    this.table = table;
    this.firstRow = firstRow;
    this.fines = fines;
  }

  void write(PaymentRequest request, Breakdown parts, PaidPart part) {
    if (request.state() != RequestState.PARCIAL) {
      begin(request, parts, part.on());
    }
    PaymentKind kind =
        request.kind() == RequestKind.ANTICIPO ? PaymentKind.ANTICIPO : PaymentKind.PAGO;
    table.add(movement(request, kind, part.amount(), part.on(), part.reference()));
  }

  private void begin(PaymentRequest request, Breakdown parts, LocalDate on) {
    if (!firstRow.insert(
        () -> table.paid(contracts.of(request.contractCase()).contractorNit(), request))) {
      // the same invoice in another contract, at the same moment
      throw Refusal.conflict(
          "contracts.payment.twin",
          "La factura o recibo %s ya se pagó.".formatted(request.invoice()));
    }
    table.add(movement(request, PaymentKind.AMORTIZACION, parts.amortisation(), on, null));
    table.add(movement(request, PaymentKind.RETENCION, parts.retention(), on, null));
    table.add(movement(request, PaymentKind.APLICACION, parts.applied(), on, null));
    parts.deductions().forEach(deduction -> fines.deduct(request.id(), deduction));
  }

  private static Payment movement(
      PaymentRequest request, PaymentKind kind, BigDecimal amount, LocalDate on, String reference) {
    return new Payment(request.contractCase(), kind, request.id(), null, amount, on, reference);
  }
}
