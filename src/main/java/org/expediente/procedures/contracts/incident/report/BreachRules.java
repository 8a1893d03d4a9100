package org.expediente.procedures.contracts.incident.report;

import org.expediente.problem.Complaints;
import org.expediente.procedures.contracts.incident.Breach;
import org.expediente.procedures.contracts.incident.IncidentActs;
import org.expediente.procedures.contracts.incident.IncidentEvidence;
import org.expediente.procedures.contracts.incident.InstitutionFaults;
import org.springframework.stereotype.Component;

/** What is checked of a report before it is taken in (B.7, data dictionary B.4). */
@Component
class BreachRules {
  private final IncidentActs acts;
  private final IncidentEvidence evidence;
  private final InstitutionFaults faults;

  BreachRules(IncidentActs acts, IncidentEvidence evidence, InstitutionFaults faults) {
    this.acts = acts;
    this.evidence = evidence;
    this.faults = faults;
  }

  /**
   * @param byManager whether the manager files it; a supplementary one rests on the system's own
   *     evidence
   * @param late business days after the term
   * @throws org.expediente.problem.Refusal with all that is wrong
   */
  void check(TypedReport typed, Breach breach, boolean byManager, int late) {
    Complaints complaints = new Complaints();
    if (acts.cause(breach.incident()).isEmpty()) {
      faults.complain(complaints, breach.incident(), typed.finding(), "reportFinding");
      if (byManager) { // silence on the cause spares nobody the evidence
        evidence.complain(complaints, breach.incident(), "reportFinding");
      }
    }
    complaints
        .when(
            breach.delayDays() > 0
                && !breach.delivered()
                && "NO_APLICA".equals(typed.stillUseful()),
            "stillUseful",
            "Falta algo por entregar: diga si todavía es útil.")
        .when(
            byManager && late > 0 && typed.lateReason() == null,
            "lateReason",
            "Informe extemporáneo: %d días hábiles. Justifique.".formatted(late));
    complaints.settle("contracts.report.invalid");
  }
}
