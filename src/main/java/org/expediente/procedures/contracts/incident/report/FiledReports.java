package org.expediente.procedures.contracts.incident.report;

import org.expediente.procedures.contracts.incident.DelayReport;
import org.expediente.procedures.contracts.incident.Incident;
import org.springframework.stereotype.Component;

/**
 * A delay is reported once its breach report is filed, by the manager or in the manager's place.
 */
@Component
class FiledReports implements DelayReport {
  private final BreachReports reports;

  FiledReports(BreachReports reports) {
    this.reports = reports;
  }

  @Override
  public boolean reported(Incident delay) {
    return reports.find(delay).isPresent();
  }
}
