package org.expediente.procedures.funds.expense;

import java.time.LocalDate;
import java.util.Optional;
import org.expediente.diagram.Words;
import org.expediente.procedures.funds.ledger.AdvanceAccounts;
import org.expediente.procedures.funds.ledger.OverdueDuty;
import org.springframework.stereotype.Component;

/** An accounting that is missing, or observed documents whose term to cure passed (DMN-A6). */
@Component
class AccountingDuty implements OverdueDuty {
  private final AdvanceAccounts accounts;
  private final AccountingTable accountings;

  AccountingDuty(AdvanceAccounts accounts, AccountingTable accountings) {
    this.accounts = accounts;
    this.accountings = accountings;
  }

  @Override
  public Optional<String> overdue(String caseNumber, LocalDate today) {
    Optional<String> missing =
        accounts.of(caseNumber).stream()
            .filter(account -> account.overdue(today))
            .findFirst()
            .map(
                account ->
                    "La rendición del anticipo %d venció el %s y no se ha presentado."
                        .formatted(account.number(), Words.date(account.dueOn())));
    return missing.or(
        () ->
            accountings.curing(caseNumber).stream()
                .filter(accounting -> today.isAfter(accounting.cureDueOn()))
                .findFirst()
                .map(
                    accounting ->
                        "El plazo para subsanar documentos de la rendición del anticipo %d venció el %s."
                            .formatted(
                                accounting.advanceNumber(), Words.date(accounting.cureDueOn()))));
  }
}
