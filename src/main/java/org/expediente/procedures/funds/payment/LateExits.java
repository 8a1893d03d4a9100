package org.expediente.procedures.funds.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.expediente.diagram.Words;
import org.expediente.procedures.funds.beneficiary.BeneficiaryLeft;
import org.expediente.procedures.funds.beneficiary.RollPerson;
import org.expediente.procedures.funds.beneficiary.ServiceRoll;
import org.expediente.procedures.funds.ledger.UnduePayments;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what was paid for a person after the day on which the person had left (trap 8). The payment
 * stays as it was; by the policy under which it was made, what was too much is undue.
 */
@Component
class LateExits {
  private final PaymentTable payments;
  private final PaymentPersons persons;
  private final ServiceRoll roll;
  private final UnduePayments undue;

  LateExits(PaymentTable payments, PaymentPersons persons, ServiceRoll roll, UnduePayments undue) {
    this.payments = payments;
    this.persons = persons;
    this.roll = roll;
    this.undue = undue;
  }

  /** In the transaction that decides on the exit. */
  @EventListener
  @Transactional
  public void left(BeneficiaryLeft event) {
    RollPerson person =
        roll.of(event.caseNumber()).stream()
            .filter(row -> row.id() == event.beneficiaryId())
            .findFirst()
            .orElseThrow();
    payments.of(event.caseNumber()).stream()
        .filter(payment -> payment.state() == PaymentState.PAGADA)
        .filter(payment -> !payment.invoice().to().isBefore(event.leftOn()))
        .forEach(payment -> look(payment, person, event.leftOn()));
  }

  private void look(DirectPayment payment, RollPerson person, LocalDate leftOn) {
    Invoice invoice = payment.invoice();
    persons.of(payment.id()).stream()
        .filter(row -> row.payable() && row.beneficiaryId() == person.id())
        .forEach(
            row -> {
              int days = person.daysIn(invoice.from(), invoice.to(), leftOn);
              BigDecimal paid = due(payment, row.days());
              BigDecimal tooMuch = paid.subtract(due(payment, days));
              if (tooMuch.signum() > 0) {
                undue.found(
                    payment.caseNumber(),
                    payment.id(),
                    person.id(),
                    tooMuch,
                    "La persona %s dejó el programa: desde el %s ya no se le prestó el servicio."
                        .formatted(row.internalId(), Words.date(leftOn)));
              }
            });
  }

  private BigDecimal due(DirectPayment payment, int days) {
    Invoice invoice = payment.invoice();
    return payment.policy().due(invoice.unitPrice(), List.of(days), invoice.days());
  }
}
