package org.expediente.procedures.contracts.payment;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.expediente.diagram.Words;
import org.expediente.problem.Complaints;
import org.expediente.procedures.contracts.contract.Contract;
import org.springframework.stereotype.Component;

/** What a request must be, before the gate is asked: never more than accepted, never twice. */
@Component
class RequestRules {
  private final Payable payable;
  private final RequestTable requests;
  private final Clock clock;

  RequestRules(Payable payable, RequestTable requests, Clock clock) {
    this.payable = payable;
    this.requests = requests;
    this.clock = clock;
  }

  void check(Contract contract, PaymentRequest request) {
    BigDecimal most = payable.of(contract, request.kind());
    boolean known = !requests.live(contract.contractorNit(), request.invoiceKey()).isEmpty();
    new Complaints()
        .when(
            request.gross().compareTo(most) > 0,
            "gross",
            request.kind() == RequestKind.ANTICIPO
                ? "El anticipo que falta entregar es de %s.".formatted(Words.money(most))
                : "Lo recibido y no pagado ni solicitado es de %s: no se paga más que eso."
                    .formatted(Words.money(most)))
        .when(
            request.invoiceKey().isEmpty(),
            "invoice",
            "Escriba el número de la factura o recibo con sus letras y números.")
        .when(
            known,
            "invoice",
            "La factura o recibo %s ya se presentó a pago.".formatted(request.invoice()))
        .when(
            request.invoiceOn().isAfter(LocalDate.now(clock)),
            "invoiceOn",
            "La fecha de la factura o recibo (%s) no puede ser futura."
                .formatted(Words.date(request.invoiceOn())))
        .settle("contracts.payment.invalid");
  }
}
