package org.expediente.procedures.funds.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.expediente.problem.Refusal;
import org.expediente.procedures.funds.payment.PaymentFinding.Kind;
import org.expediente.procedures.funds.supplier.Payee;
import org.expediente.procedures.funds.supplier.Payees;
import org.springframework.stereotype.Component;

/** Whether whoever sent the invoice may be paid, for this line and into this account (A-S18). */
@Component
class SupplierRules {
  private final Payees suppliers;
  private final SupplierAccounts accounts;

  SupplierRules(Payees suppliers, SupplierAccounts accounts) {
    this.suppliers = suppliers;
    this.accounts = accounts;
  }

  List<PaymentFinding> of(DirectPayment payment) {
    Invoice invoice = payment.invoice();
    Optional<Payee> found =
        suppliers.find(payment.caseNumber(), invoice.supplier()).filter(Payee::validated);
    if (found.isEmpty()) {
      return List.of(
          PaymentFinding.block(
              Kind.PROVEEDOR,
              "El proveedor %s no está validado en este expediente."
                  .formatted(invoice.supplier())));
    }
    Payee supplier = found.get();
    List<PaymentFinding> findings = new ArrayList<>();
    if (!supplier.line().equals(invoice.planLine())) {
      findings.add(
          PaymentFinding.block(
              Kind.PROVEEDOR,
              "El proveedor fue validado para la línea %s, no para la línea %s."
                  .formatted(supplier.line(), invoice.planLine())));
    }
    accounts
        .complaint(supplier, invoice.account())
        .map(sentence -> PaymentFinding.block(Kind.CUENTA, sentence))
        .ifPresent(findings::add);
    return findings;
  }

  /** Refuses a change of account where it is not the account that stops the payment. */
  void refuseUnlessAnotherAccount(DirectPayment payment) {
    if (of(payment).stream().noneMatch(finding -> finding.code() == Kind.CUENTA)) {
      throw Refusal.invalid(
          "funds.payment.noAccountChange",
          "La cuenta de la factura no está observada. Elija otra forma de resolver.");
    }
  }

  /**
   * Validates the account of the invoice for its supplier; gives the first day on which it may be
   * used.
   */
  LocalDate validateAccount(DirectPayment payment) {
    Payee supplier =
        suppliers.find(payment.caseNumber(), payment.invoice().supplier()).orElseThrow();
    return accounts.change(supplier, payment.invoice().account());
  }
}
