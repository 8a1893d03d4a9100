package org.expediente.procedures.contracts.appointment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.Spin;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.team.DesignationState;
import org.expediente.procedures.contracts.team.Designations;
import org.expediente.procedures.contracts.team.Manager;
import org.expediente.procedures.contracts.team.Managers;

/** Offers the people who may administer contracts, each with load and workshop (B01, B-S09). */
@DiagramBean("showManagerProposal")
class ShowManagerProposal implements TaskListener {
  private final Managers managers;
  private final Workload workload;
  private final Trainings trainings;
  private final ProposalTable proposals;
  private final Designations designations;

  ShowManagerProposal(
      Managers managers,
      Workload workload,
      Trainings trainings,
      ProposalTable proposals,
      Designations designations) {
    this.managers = managers;
    this.workload = workload;
    this.trainings = trainings;
    this.proposals = proposals;
    this.designations = designations;
  }

  @Override
  public void notify(DelegateTask task) {
    String contractCase = task.getExecution().getProcessBusinessKey();
    List<Manager> people = managers.all();
    task.setVariableLocal(
        "managerOptions",
        Spin.JSON(
            people.stream().map(one -> Map.of("value", one.id(), "label", one.name())).toList()));
    task.setVariableLocal(
        "managerList",
        Words.shown(
            people.stream().map(this::line).collect(Collectors.joining("\n"))
                + "\nMás de %d contratos es sobrecarga.".formatted(workload.most())));
    task.setVariableLocal("returned", Words.shown(before(contractCase)));
  }

  private String line(Manager one) {
    String load = workload.full(one.id()) ? " (llega al máximo)" : "";
    return "- %s: %s%s; %s."
        .formatted(one.name(), workload.words(one.id()), load, trainings.words(one.id()));
  }

  private String before(String contractCase) {
    String out =
        designations.of(contractCase).stream()
            .filter(one -> one.state() == DesignationState.EXCUSADO)
            .map(one -> managers.name(one.manager()) + " no quedó en funciones.")
            .collect(Collectors.joining("\n"));
    String note =
        proposals
            .latest(contractCase)
            .filter(one -> "DEVUELVE".equals(one.decision()))
            .map(one -> "El Titular devolvió la propuesta: " + one.decisionNote())
            .orElse("");
    String both = (note + "\n" + out).strip();
    return both.isEmpty() ? "Es la primera propuesta." : both;
  }
}
