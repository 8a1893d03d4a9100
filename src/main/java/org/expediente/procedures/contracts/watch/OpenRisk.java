package org.expediente.procedures.contracts.watch;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.procedures.contracts.incident.NewIncident;
import org.expediente.procedures.contracts.obligation.Obligation;
import org.expediente.procedures.contracts.obligation.Obligations;

/** A risk that the manager sees is an incident without delay, so that it is corrected (B-S23). */
@DiagramBean("openContractRisk")
class OpenRisk implements JavaDelegate {
  private final ContractWarning warnings;
  private final Obligations obligations;
  private final IncidentBook incidents;
  private final Clock clock;

  OpenRisk(ContractWarning warnings, Obligations obligations, IncidentBook incidents, Clock clock) {
    this.warnings = warnings;
    this.obligations = obligations;
    this.incidents = incidents;
    this.clock = clock;
  }

  /** Once for each obligation: a later alert of the same one adds no second case. */
  @Override
  public void execute(DelegateExecution execution) {
    Alert alert = warnings.alert(execution);
    Obligation obligation = obligations.find(alert.subjectId());
    LocalDate today = LocalDate.now(clock);
    Submission form = Submission.of(execution);
    incidents.detectOnce(
        new NewIncident(
            alert.contractCase(),
            obligation.id(),
            IncidentType.RIESGO_ATRASO,
            today,
            today,
            "La obligación %s vence el %s y su entrega se espera el %s. %s"
                .formatted(
                    obligation.title(),
                    Words.date(obligation.dueOn()),
                    Words.date(form.date("expectedOn")),
                    form.text("action"))));
  }
}
