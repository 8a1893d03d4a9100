package org.expediente.procedures.contracts.incident.archive;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.casefile.Notices;
import org.expediente.diagram.DiagramBean;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.contracts.incident.ContractIncident;
import org.expediente.procedures.contracts.incident.Incident;
import org.expediente.procedures.contracts.incident.IncidentAct;
import org.expediente.procedures.contracts.incident.IncidentActs;

/**
 * An incident without corrective: audit is told who archived it and why, and draws some to look at
 * again (B-S17; B.8 question 2).
 */
@DiagramBean("archiveIncident")
class ArchiveIncident implements JavaDelegate {
  private final ContractIncident incidents;
  private final IncidentActs acts;
  private final ArchiveReviews reviews;
  private final Notices notices;
  private final Journal journal;

  ArchiveIncident(
      ContractIncident incidents,
      IncidentActs acts,
      ArchiveReviews reviews,
      Notices notices,
      Journal journal) {
    this.incidents = incidents;
    this.acts = acts;
    this.reviews = reviews;
    this.notices = notices;
    this.journal = journal;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Incident incident = incidents.hold(execution);
    List<IncidentAct> done = acts.of(incident);
    IncidentAct last = done.get(done.size() - 1);
    ReviewDraw draw = reviews.draw(incident);
    journal.record(
        new Act(
            incident.caseNumber(),
            "contracts.incidentArchived",
            execution.getCurrentActivityId(),
            Map.of(
                "reason", last.text(),
                "by", last.person(),
                "seed", draw.seed(),
                "digest", draw.digest(),
                "drawn", draw.drawn())));
    notices.send(execution, "audit", "contracts.incident.archived");
    if (draw.drawn()) {
      notices.send(execution, "audit", "contracts.incident.review");
    }
  }
}
