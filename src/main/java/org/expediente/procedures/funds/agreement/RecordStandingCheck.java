package org.expediente.procedures.funds.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;

/** Records whether who is to sign may sign (A18). */
@DiagramBean("recordStandingCheck")
class RecordStandingCheck implements TaskListener {
  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final AgreementTable agreements;
  private final StandingTable standing;
  private final Clock clock;

  RecordStandingCheck(AgreementTable agreements, StandingTable standing, Clock clock) {
    this.agreements = agreements;
    this.standing = standing;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    Agreement draft = agreements.current(task.getExecution().getProcessBusinessKey());
    Submission form = Submission.of(task);
    LocalDate until = form.date("credentialUntil");
    List<String> findings = new ArrayList<>();
    mismatch(form, "nameMatches", "El nombre no coincide con el de la asignación.", findings);
    mismatch(form, "nitMatches", "El NIT no coincide con el de la asignación.", findings);
    mismatch(
        form,
        "representativeMatches",
        "El representante no coincide con la credencial o no puede firmar.",
        findings);
    if (until.isBefore(LocalDate.now(clock))) {
      findings.add(expires(until));
    }
    standing.checked(draft, StandingTable.STANDING, findings, form.text("remarks"));
    agreements.credential(draft, until);
  }

  private static void mismatch(
      Submission form, String field, String finding, List<String> findings) {
    if (!"SI".equals(form.text(field))) {
      findings.add(finding);
    }
  }

  static String expires(LocalDate until) {
    return "La credencial de Junta Directiva vence el %s, antes de la firma."
        .formatted(DAY.format(until));
  }
}
