package org.expediente.procedures.funds.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What others may know of the payments of a case. */
@Service
@Transactional(readOnly = true)
public class DirectPayments {
  private final PaymentTable payments;
  private final PaymentPersons persons;

  DirectPayments(PaymentTable payments, PaymentPersons persons) {
    this.payments = payments;
    this.persons = persons;
  }

  /** All invoices of the case, in the order in which they were registered. */
  public List<DirectPayment> of(String caseNumber) {
    return payments.of(caseNumber);
  }

  /** How many different persons were served by what was paid. */
  public int served(String caseNumber) {
    return persons.served(caseNumber);
  }

  /** Paid directly for each person served, USD, to be shown only (A-S06); empty for nobody. */
  public Optional<BigDecimal> costPerPerson(String caseNumber) {
    int served = served(caseNumber);
    if (served == 0) {
      return Optional.empty();
    }
    BigDecimal paid =
        of(caseNumber).stream()
            .filter(payment -> payment.state() == PaymentState.PAGADA)
            .map(DirectPayment::payable)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(paid.divide(BigDecimal.valueOf(served), 2, RoundingMode.HALF_UP));
  }
}
