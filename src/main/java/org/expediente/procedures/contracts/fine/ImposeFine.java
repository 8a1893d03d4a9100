package org.expediente.procedures.contracts.fine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.casefile.Notices;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** Books the fine that was decided; it may not be collected before it is firm (trap 6). */
@DiagramBean("imposeFine")
class ImposeFine implements JavaDelegate {
  private final Proceedings proceedings;
  private final FineDecisions decisions;
  private final FineArchive archive;
  private final Fines fines;
  private final Notices notices;

  ImposeFine(
      Proceedings proceedings,
      FineDecisions decisions,
      FineArchive archive,
      Fines fines,
      Notices notices) {
    this.proceedings = proceedings;
    this.decisions = decisions;
    this.archive = archive;
    this.fines = fines;
    this.notices = notices;
  }

  @Override
  public void execute(DelegateExecution execution) {
    long id = proceedings.of(execution).id();
    FineDecision decided = decisions.last(id).orElseThrow();
    fines.impose(id, archive.find(decided.computationId()));
    proceedings.resolve(id, "IMPUESTA");
    if (decided.decision() == FineChoice.REDUCIR) {
      notices.send(execution, "audit", "contracts.fine.reduced");
    }
  }
}
