package org.expediente.procedures.funds.payment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.funds.incident.IncidentBook;
import org.expediente.procedures.funds.incident.IncidentType;

/** Reports that too few of the persons billed know of the service (A31, A39). */
@DiagramBean("reportPhantoms")
class ReportPhantoms implements JavaDelegate {
  private final CurrentPayment current;
  private final IncidentBook incidents;

  ReportPhantoms(CurrentPayment current, IncidentBook incidents) {
    this.current = current;
    this.incidents = incidents;
  }

  @Override
  public void execute(DelegateExecution execution) {
    DirectPayment payment = current.hold(execution);
    incidents.report(
        payment.caseNumber(),
        IncidentType.BENEFICIARIOS_FANTASMA,
        "Factura %s de %s: %s"
            .formatted(
                payment.invoice().number(), payment.invoice().supplier(), payment.returnReason()));
  }
}
