package org.expediente.procedures.funds.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.expediente.access.Organisations;
import org.expediente.casefile.CaseFiles;
import org.expediente.casefile.IdentityNumbers;
import org.expediente.casefile.IdentityType;
import org.expediente.casefile.NewCase;
import org.expediente.casefile.Party;
import org.expediente.casefile.PartyKind;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.parameters.Parameters;

/** Opens the case of an assignment at the start event (step A01). */
@DiagramBean("fundsOpening")
class FundsOpening implements ExecutionListener {
  private final CaseFiles cases;
  private final NewAssignments assignments;
  private final Organisations organisations;
  private final Parameters parameters;
  private final Clock clock;

  FundsOpening(
      CaseFiles cases,
      NewAssignments assignments,
      Organisations organisations,
      Parameters parameters,
      Clock clock) {
    this.cases = cases;
    this.assignments = assignments;
    this.organisations = organisations;
    this.parameters = parameters;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateExecution execution) {
    Assignment typed = typed(Submission.of(execution));
    LocalDate today = LocalDate.now(clock);
    Pattern linePattern =
        Pattern.compile(parameters.text("funds.assignment.budgetLinePattern", today));
    AssignmentRules.check(typed, today, linePattern);
    String nit = IdentityNumbers.format(IdentityType.NIT, typed.ngoNit());
    String title = "%s, %s".formatted(typed.ngoName(), typed.decree());
    // the number series is locked from here on: what opens at the same moment waits its turn
    String number =
        cases
            .open(
                new NewCase(
                    "FON", "funds", "public-funds", title, execution.getProcessInstanceId()))
            .number();
    assignments.refuseTwin(typed.registered(number, nit, ""));
    String group = organisations.ensure("ngo", nit, typed.ngoName());
    assignments.add(typed.registered(number, nit, group));
    cases.addParty(
        number, new Party("ONG", PartyKind.JURIDICA, "NIT", nit, typed.ngoName(), group));
    execution.setProcessBusinessKey(number);
    execution.setVariable("ngoGroup", group);
  }

  private static Assignment typed(Submission form) {
    return new Assignment(
        null,
        form.text("decree"),
        form.date("gazetteDate"),
        form.text("budgetLine"),
        form.money("amount"),
        form.text("legalPurpose"),
        form.text("ngoNit"),
        form.text("ngoName"),
        null);
  }
}
