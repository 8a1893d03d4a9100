package org.expediente.procedures.funds.expense;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.documents.Documents;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.funds.incident.IncidentBook;
import org.expediente.procedures.funds.incident.IncidentType;
import org.expediente.procedures.funds.ledger.AdvanceAccount;
import org.expediente.procedures.funds.ledger.AdvanceAccounts;
import org.expediente.procedures.funds.ledger.Executions;

/** Everything is decided: closes the account of the advance and issues its document (A.7). */
@DiagramBean("closeAccounting")
class CloseAccounting implements JavaDelegate {
  private final Executions executions;
  private final AccountingTable accountings;
  private final AdvanceAccounts accounts;
  private final Conclusion conclusion;
  private final IncidentBook incidents;
  private final Documents documents;
  private final Parameters parameters;
  private final Journal journal;
  private final Clock clock;

  CloseAccounting(
      Executions executions,
      AccountingTable accountings,
      AdvanceAccounts accounts,
      Conclusion conclusion,
      IncidentBook incidents,
      Documents documents,
      Parameters parameters,
      Journal journal,
      Clock clock) {
    this.executions = executions;
    this.accountings = accountings;
    this.accounts = accounts;
    this.conclusion = conclusion;
    this.incidents = incidents;
    this.documents = documents;
    this.parameters = parameters;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    int advance = FundsAccounting.advance(execution);
    executions.hold(caseNumber);
    Sums sums = conclusion.keep(caseNumber, advance);
    accountings.close(caseNumber, advance);
    accounts.closed(caseNumber, advance);
    journal.record(
        new Act(
            caseNumber,
            "funds.accountingClosed",
            execution.getCurrentActivityId(),
            Map.of(
                "advance", advance,
                "reported", sums.reported(),
                "accepted", sums.accepted(),
                "objected", sums.objected())));
    incident(accounts.find(caseNumber, advance).orElseThrow());
    documents.issue(caseNumber, AccountingDocument.TEMPLATE);
  }

  /** Compared by multiplication: a rounded percentage decides nothing (trap 2). */
  private void incident(AdvanceAccount account) {
    BigDecimal most = parameters.decimal("funds.expense.objectedMax", LocalDate.now(clock));
    if (account.objected().compareTo(account.transferred().multiply(most)) > 0) {
      incidents.report(
          account.caseNumber(),
          IncidentType.GASTO_OBJETADO,
          "En la rendición del anticipo %d se objetaron %s de %s: %s %% del anticipo, más del %s %%."
              .formatted(
                  account.number(),
                  Words.money(account.objected()),
                  Words.money(account.transferred()),
                  account
                      .objected()
                      .movePointRight(2)
                      .divide(account.transferred(), 2, RoundingMode.HALF_UP),
                  most.movePointRight(2).stripTrailingZeros().toPlainString()));
    }
  }
}
