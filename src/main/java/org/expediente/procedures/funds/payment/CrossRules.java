package org.expediente.procedures.funds.payment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expediente.diagram.Words;
import org.expediente.procedures.funds.beneficiary.ServiceRoll;
import org.expediente.procedures.funds.payment.PaymentFinding.Kind;
import org.expediente.procedures.funds.plan.BudgetLine;
import org.springframework.stereotype.Component;

/** The rules of A30: counts the persons served and says, one by one, what stops the payment. */
@Component
class CrossRules {
  private final DirectLines lines;
  private final SupplierRules suppliers;
  private final ChargeRules charges;
  private final ServedRows rows;
  private final ServiceRoll roll;
  private final PaymentPersons persons;
  private final Samples samples;
  private final PaymentValues values;

  CrossRules(
      DirectLines lines,
      SupplierRules suppliers,
      ChargeRules charges,
      ServedRows rows,
      ServiceRoll roll,
      PaymentPersons persons,
      Samples samples,
      PaymentValues values) {
    this.lines = lines;
    this.suppliers = suppliers;
    this.charges = charges;
    this.rows = rows;
    this.roll = roll;
    this.persons = persons;
    this.samples = samples;
    this.values = values;
  }

  /** Checks the invoice as things stand now; stores nothing. */
  Check of(DirectPayment payment) {
    Invoice invoice = payment.invoice();
    Count count = count(payment);
    CountPolicy policy = values.policy();
    List<PaymentFinding> findings = new ArrayList<>(suppliers.of(payment));
    Optional<BudgetLine> line = lines.find(payment.caseNumber(), invoice.planLine());
    BigDecimal due = BigDecimal.ZERO.setScale(2);
    if (line.isEmpty()) {
      findings.add(
          PaymentFinding.block(
              Kind.LINEA,
              "La línea %s ya no es de pago directo en el plan.".formatted(invoice.planLine())));
    } else {
      due = count.due(policy, line.get().unitPrice(), invoice.days());
      price(invoice, line.get()).ifPresent(findings::add);
      lines.shortage(payment, line.get(), due).ifPresent(findings::add);
    }
    findings.addAll(charges.of(payment));
    if (count.units() < invoice.units()) {
      findings.add(units(invoice, count, due));
    }
    return new Check(count, policy, due, findings);
  }

  private Count count(DirectPayment payment) {
    Set<Long> elsewhere =
        values.oncePerPeriod() ? persons.billedElsewhere(payment) : Set.<Long>of();
    return Count.of(
        rows.of(payment.evidence().list()),
        roll.of(payment.caseNumber()),
        payment.invoice(),
        elsewhere,
        samples.denied(payment.id()));
  }

  private static Optional<PaymentFinding> price(Invoice invoice, BudgetLine line) {
    return invoice.unitPrice().compareTo(line.unitPrice()) == 0
        ? Optional.empty()
        : Optional.of(
            PaymentFinding.block(
                Kind.PRECIO,
                "El precio unitario facturado (%s) difiere del precio del plan (%s)."
                    .formatted(Words.money(invoice.unitPrice()), Words.money(line.unitPrice()))));
  }

  private static PaymentFinding units(Invoice invoice, Count count, BigDecimal due) {
    return PaymentFinding.note(
        Kind.UNIDADES,
        "De %d unidades facturadas son pagables %d (%s). Lo debido es %s de %s."
            .formatted(
                invoice.units(),
                count.units(),
                count.left(),
                Words.money(due),
                Words.money(invoice.total())));
  }
}
