package org.expediente.procedures.funds.advance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.casefile.Notices;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.documents.Documents;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.funds.assignment.Assignments;
import org.expediente.procedures.funds.supplier.SupplierRegister;
import org.expediente.terms.BusinessCalendar;

/** Somebody else looks at the account that the bank refused; a new one has to wait (A.10). */
@DiagramBean("revalidateAccount")
class RevalidateAccount implements TaskListener {
  private static final String COOLING = "funds.advance.accountCooling";

  private final FundsAdvances advances;
  private final ExclusiveAccounts exclusive;
  private final ActTable acts;
  private final Assignments assignments;
  private final SupplierRegister suppliers;
  private final Documents documents;
  private final Parameters parameters;
  private final BusinessCalendar calendar;
  private final Notices notices;
  private final Journal journal;
  private final Clock clock;

  RevalidateAccount(
      FundsAdvances advances,
      ExclusiveAccounts exclusive,
      ActTable acts,
      Assignments assignments,
      SupplierRegister suppliers,
      Documents documents,
      Parameters parameters,
      BusinessCalendar calendar,
      Notices notices,
      Journal journal,
      Clock clock) {
    this.advances = advances;
    this.exclusive = exclusive;
    this.acts = acts;
    this.assignments = assignments;
    this.suppliers = suppliers;
    this.documents = documents;
    this.parameters = parameters;
    this.calendar = calendar;
    this.notices = notices;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    AdvanceRequest request = advances.request(task.getExecution());
    Submission form = Submission.of(task);
    if ("CAMBIADA".equals(form.text("decision"))) {
      change(request, form, task.getTaskDefinitionKey());
      notices.send(task.getExecution(), "audit", "funds.advance.accountChanged");
    }
    acts.add(request.id(), ActStep.CUENTA, form.text("decision"), form.text("reason"), null);
  }

  private void change(AdvanceRequest request, Submission form, String step) {
    String caseNumber = request.caseNumber();
    ExclusiveAccount before = exclusive.of(caseNumber);
    String account = form.text("newAccount");
    AccountRules.check(
        account,
        form.text("holderName"),
        form.text("holderNit"),
        assignments.of(caseNumber),
        before,
        suppliers.usesAccount(caseNumber, account),
        certified(request));
    LocalDate from = payableFrom();
    exclusive.change(caseNumber, form.text("bank"), account, from, form.text("reason"));
    journal.record(
        new Act(
            caseNumber,
            "funds.accountChanged",
            step,
            Map.of(
                "before", before.shown(),
                "after", exclusive.of(caseNumber).shown(),
                "from", from)));
  }

  private boolean certified(AdvanceRequest request) {
    OffsetDateTime refused = acts.last(request.id(), ActStep.TRANSFERENCIA).orElseThrow().actedAt();
    return documents.of(request.caseNumber()).stream()
        .filter(document -> document.inForce() && document.type().equals("bank-certificate"))
        .anyMatch(document -> !document.createdAt().isBefore(refused.toInstant()));
  }

  /** The first business day after the wait. */
  private LocalDate payableFrom() {
    LocalDate today = LocalDate.now(clock);
    return calendar.addBusinessDays(today, parameters.integer(COOLING, today) + 1);
  }
}
