package org.expediente.procedures.funds.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.expediente.casefile.IdentityNumbers;
import org.expediente.diagram.Words;
import org.expediente.problem.Complaints;
import org.expediente.procedures.funds.ledger.Execution;
import org.expediente.procedures.funds.ledger.Executions;
import org.expediente.procedures.funds.supplier.Payees;
import org.springframework.stereotype.Component;

/** What an invoice must be to be registered at all; what is doubtful is for the cross-check. */
@Component
class InvoiceRules {
  private final Executions executions;
  private final DirectLines lines;
  private final ServedRows rows;
  private final PaymentValues values;
  private final Payees payees;

  InvoiceRules(
      Executions executions,
      DirectLines lines,
      ServedRows rows,
      PaymentValues values,
      Payees payees) {
    this.executions = executions;
    this.lines = lines;
    this.rows = rows;
    this.values = values;
    this.payees = payees;
  }

  /** Refuses with all that is wrong. */
  void check(String caseNumber, Invoice i, Evidence evidence) {
    Execution execution = executions.of(caseNumber);
    LocalDate today = values.today();
    int served = rows.of(evidence.list()).size();
    String programme =
        " debe caer en el programa, del %s al %s."
            .formatted(
                Words.date(execution.startsOn()),
                Words.date(execution.endedOn() == null ? execution.endsOn() : execution.endedOn()));
    BigDecimal total = i.unitPrice().multiply(BigDecimal.valueOf(i.units()));
    // who is on the register was checked there; whoever else is at least a number that exists
    String invalid =
        payees.find(caseNumber, i.supplier()).isPresent()
            ? null
            : IdentityNumbers.error(InvoiceFields.type(i.supplier()), i.supplier()).orElse(null);
    new Complaints()
        .when(invalid != null, "supplier", invalid)
        .when(
            i.document(null).numberKey().isEmpty(),
            "fiscalNumber",
            "El número de la factura debe tener letras o dígitos.")
        .when(!execution.covers(i.issuedOn()), "issuedOn", "La fecha de la factura" + programme)
        .when(
            i.issuedOn().isAfter(today), "issuedOn", "La fecha de la factura no puede ser futura.")
        .when(
            !execution.covers(i.from()) || !execution.covers(i.to()),
            "periodFrom",
            "El período del servicio" + programme)
        .when(
            i.from().isAfter(i.to()),
            "periodTo",
            "El período del servicio termina antes de empezar; revise las fechas.")
        .when(
            i.to().isAfter(today),
            "periodTo",
            "El período del servicio aún no termina: se paga lo ya recibido.")
        .when(
            lines.find(caseNumber, i.planLine()).isEmpty(),
            "planLine",
            "La línea %s no es de pago directo en el plan aprobado.".formatted(i.planLine()))
        .when(
            i.total().compareTo(total) != 0,
            "total",
            "El total %s no es igual a %d unidades por %s."
                .formatted(Words.money(i.total()), i.units(), Words.money(i.unitPrice())))
        .when(
            i.units() != served,
            "units",
            "La factura cobra %d unidades y la lista trae %d personas; deben coincidir."
                .formatted(i.units(), served))
        .settle("funds.payment.invoice");
  }
}
