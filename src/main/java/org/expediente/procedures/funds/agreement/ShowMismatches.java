package org.expediente.procedures.funds.agreement;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;

/** Tells the organisation what did not match. */
@DiagramBean("showMismatches")
class ShowMismatches implements TaskListener {
  private final AgreementTable agreements;
  private final StandingTable standing;

  ShowMismatches(AgreementTable agreements, StandingTable standing) {
    this.agreements = agreements;
    this.standing = standing;
  }

  @Override
  public void notify(DelegateTask task) {
    Agreement draft = agreements.current(task.getExecution().getProcessBusinessKey());
    task.setVariableLocal(
        "mismatches",
        standing.checks(draft).stream()
            .filter(check -> !check.matches())
            .flatMap(check -> Stream.of(check.finding(), check.remarks()))
            .filter(text -> text != null && !text.isBlank())
            .collect(Collectors.joining("\n")));
    task.setVariableLocal("representative", draft.representative());
    task.setVariableLocal("powers", draft.powers());
    task.setVariableLocal("bank", draft.bank());
    task.setVariableLocal("account", draft.account());
  }
}
