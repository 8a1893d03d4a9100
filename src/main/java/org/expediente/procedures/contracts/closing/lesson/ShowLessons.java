package org.expediente.procedures.contracts.closing.lesson;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.documents.PersonNames;
import org.expediente.procedures.contracts.closing.ClosingFacts;
import org.expediente.procedures.contracts.closing.evaluation.ManagerFactSheet;
import org.expediente.procedures.contracts.fine.Fines;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.procedures.contracts.team.Designations;

/** Lays before the procurement unit what went wrong: sanction cases teach (B-S14). */
@DiagramBean("showLessons")
class ShowLessons implements TaskListener {
  private final Proceedings proceedings;
  private final Fines fines;
  private final Designations designations;
  private final ManagerFactSheet facts;
  private final PersonNames names;

  ShowLessons(
      Proceedings proceedings,
      Fines fines,
      Designations designations,
      ManagerFactSheet facts,
      PersonNames names) {
    this.proceedings = proceedings;
    this.fines = fines;
    this.designations = designations;
    this.facts = facts;
    this.names = names;
  }

  @Override
  public void notify(DelegateTask task) {
    String contractCase = task.getExecution().getProcessBusinessKey();
    task.setVariableLocal("sanctionCases", Words.shown(sanctions(contractCase)));
    task.setVariableLocal(
        "managerFacts",
        Words.shown(
            designations.of(contractCase).stream()
                .map(one -> names.of(one.manager()) + "\n" + ManagerFactSheet.told(facts.of(one)))
                .collect(Collectors.joining("\n"))));
  }

  private String sanctions(String contractCase) {
    String told =
        proceedings.ofContract(contractCase).stream()
            .map(
                one ->
                    "Procedimiento de %s (expediente %s): %s%s."
                        .formatted(
                            one.kind().label(),
                            one.caseNumber(),
                            ClosingFacts.word(one.outcome() == null ? one.state() : one.outcome()),
                            fine(one)))
            .collect(Collectors.joining("\n"));
    return told.isEmpty() ? "El contrato no tuvo procedimientos ni multas." : told;
  }

  private String fine(Proceeding of) {
    return fines.find(of.id()).map(fine -> ", multa de " + Words.money(fine.amount())).orElse("");
  }
}
