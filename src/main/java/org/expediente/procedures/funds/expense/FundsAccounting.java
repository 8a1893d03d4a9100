package org.expediente.procedures.funds.expense;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.funds.incident.IncidentBook;
import org.expediente.procedures.funds.incident.IncidentType;
import org.expediente.procedures.funds.ledger.AdvanceAccount;
import org.expediente.procedures.funds.ledger.AdvanceAccounts;
import org.expediente.terms.BusinessCalendar;

/** What the diagram asks about the accounting of its advance. */
@DiagramBean("fundsAccounting")
public class FundsAccounting {
  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

  private final AdvanceAccounts accounts;
  private final ExpenseTable expenses;
  private final IncidentBook incidents;
  private final BusinessCalendar calendar;
  private final Parameters parameters;
  private final Clock clock;

  FundsAccounting(
      AdvanceAccounts accounts,
      ExpenseTable expenses,
      IncidentBook incidents,
      BusinessCalendar calendar,
      Parameters parameters,
      Clock clock) {
    this.accounts = accounts;
    this.expenses = expenses;
    this.incidents = incidents;
    this.calendar = calendar;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** End of the last day to account for the advance, as its transfer fixed it. */
  public Date dueOn(DelegateExecution execution) {
    return end(account(execution).dueOn());
  }

  /** End of the last day after which a missing accounting is an incident. */
  public Date incidentOn(DelegateExecution execution) {
    LocalDate today = LocalDate.now(clock);
    int days = parameters.integer("funds.expense.lateIncident", today);
    return end(calendar.addBusinessDays(account(execution).dueOn(), days));
  }

  /** Reports that the accounting is still missing. */
  public void reportLate(DelegateExecution execution) {
    AdvanceAccount account = account(execution);
    incidents.report(
        account.caseNumber(),
        IncidentType.RENDICION_TARDIA,
        "No se ha presentado la rendición del anticipo %d, de %s, que venció el %s."
            .formatted(
                account.number(), Words.money(account.transferred()), Words.date(account.dueOn())));
  }

  /** Whether a document waits to be cured. */
  public boolean observed(DelegateExecution execution) {
    return all(execution).stream().anyMatch(Expense::observed);
  }

  /** Whether something of the accounting is objected to. */
  public boolean objected(DelegateExecution execution) {
    return all(execution).stream().anyMatch(expense -> expense.objected().signum() > 0);
  }

  /** Number of the advance in hand. */
  static int advance(VariableScope scope) {
    return ((Number) scope.getVariable("advanceNumber")).intValue();
  }

  private List<Expense> all(DelegateExecution execution) {
    return expenses.of(execution.getProcessBusinessKey(), advance(execution));
  }

  private AdvanceAccount account(DelegateExecution execution) {
    return accounts.find(execution.getProcessBusinessKey(), advance(execution)).orElseThrow();
  }

  private Date end(LocalDate day) {
    return Date.from(day.atTime(END_OF_DAY).atZone(clock.getZone()).toInstant());
  }
}
