package org.expediente.procedures.funds.agreement;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;

/** The case's draft, for diagrams. */
@DiagramBean("agreementDraft")
public class AgreementDraft {
  private final AgreementTable agreements;
  private final StandingTable standing;

  AgreementDraft(AgreementTable agreements, StandingTable standing) {
    this.agreements = agreements;
    this.standing = standing;
  }

  /** Whether both checks of the draft were made and found nothing. */
  public boolean standingMatches(DelegateExecution execution) {
    List<StandingTable.Check> checks =
        standing.checks(agreements.current(execution.getProcessBusinessKey()));
    return checks.size() == 2 && checks.stream().allMatch(StandingTable.Check::matches);
  }
}
