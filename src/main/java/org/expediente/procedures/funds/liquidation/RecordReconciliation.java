package org.expediente.procedures.funds.liquidation;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.diagram.Words;
import org.expediente.documents.Documents;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Complaints;
import org.expediente.problem.Refusal;
import org.expediente.procedures.funds.ledger.Balance;
import org.expediente.procedures.funds.ledger.Balances;
import org.expediente.procedures.funds.ledger.Execution;
import org.expediente.procedures.funds.ledger.Executions;

/** Accepts a reconciliation that is right to the cent, and nothing else (A44). */
@DiagramBean("recordReconciliation")
class RecordReconciliation implements TaskListener {
  private final Executions executions;
  private final BankMovements bank;
  private final Balances balances;
  private final ReconciliationTable reconciliations;
  private final Documents documents;
  private final Journal journal;

  RecordReconciliation(
      Executions executions,
      BankMovements bank,
      Balances balances,
      ReconciliationTable reconciliations,
      Documents documents,
      Journal journal) {
    this.executions = executions;
    this.bank = bank;
    this.balances = balances;
    this.reconciliations = reconciliations;
    this.documents = documents;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = task.getExecution().getProcessBusinessKey();
    Execution execution = executions.hold(number);
    Submission form = Submission.of(task);
    checkAuthorisation(form, execution);
    bank.record(execution, form.rows("movements"));
    Reconciliation done = reconciliation(number, form);
    if (done.difference().signum() != 0) {
      throw Refusal.invalid(
          "funds.liquidation.difference",
          ("La conciliación no cuadra: transferido %s + intereses %s − gastado %s − reintegrado %s"
                  + " difiere en %s del saldo del banco %s. Revise el estado de cuenta y registre"
                  + " los intereses y reintegros que falten.")
              .formatted(
                  Words.money(done.transferred()),
                  Words.money(done.interest()),
                  Words.money(done.spent()),
                  Words.money(done.refunded()),
                  Words.money(done.difference()),
                  Words.money(done.bankBalance())));
    }
    reconciliations.add(done);
    journal.record(
        new Act(
            number,
            "funds.reconciled",
            task.getTaskDefinitionKey(),
            Map.of("spent", done.spent(), "balance", done.bankBalance())));
  }

  private Reconciliation reconciliation(String number, Submission form) {
    Balance books = balances.of(number);
    return new Reconciliation(
        number,
        books.transferred(),
        books.interest(),
        form.money("spent"),
        books.refunded(),
        form.money("bankBalance"),
        "SI".equals(form.text("overrunAuthorised")),
        form.text("authorisation"),
        form.date("authorisedOn"));
  }

  /** Only a writing from before the end of the programme is a prior authorisation (A.9). */
  private void checkAuthorisation(Submission form, Execution execution) {
    boolean authorised = "SI".equals(form.text("overrunAuthorised"));
    LocalDate on = form.date("authorisedOn");
    new Complaints()
        .when(
            authorised && (form.text("authorisation") == null || on == null),
            "authorisation",
            "Indique el número y la fecha de la autorización previa.")
        .when(
            authorised && on != null && !execution.covers(on),
            "authorisedOn",
            "La autorización debe ser anterior al gasto: su fecha está fuera del programa.")
        .when(
            authorised && !documents.present(execution.caseNumber(), "overrun-authorisation"),
            "overrunAuthorised",
            "Falta en el expediente la autorización previa para exceder lo transferido: cárguela.")
        .settle("funds.liquidation.authorisation");
  }
}
