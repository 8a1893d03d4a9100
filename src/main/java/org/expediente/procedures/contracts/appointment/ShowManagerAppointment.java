package org.expediente.procedures.contracts.appointment;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.administration.ContractReplacements;
import org.expediente.procedures.contracts.team.Managers;

/** Shows the authority the proposal with what speaks against it (B02). */
@DiagramBean("showManagerAppointment")
class ShowManagerAppointment implements TaskListener {
  private final ProposalTable proposals;
  private final Managers managers;
  private final Workload workload;
  private final Trainings trainings;
  private final ContractReplacements replacements;

  ShowManagerAppointment(
      ProposalTable proposals,
      Managers managers,
      Workload workload,
      Trainings trainings,
      ContractReplacements replacements) {
    this.proposals = proposals;
    this.managers = managers;
    this.workload = workload;
    this.trainings = trainings;
    this.replacements = replacements;
  }

  @Override
  public void notify(DelegateTask task) {
    String contractCase = task.getExecution().getProcessBusinessKey();
    Proposal proposal = proposals.latest(contractCase).orElseThrow();
    StringBuilder text = new StringBuilder();
    text.append(
        "Administrador: %s; %s; %s.\nSuplente: %s.\nPerfil: %s"
            .formatted(
                managers.name(proposal.manager()),
                workload.words(proposal.manager()),
                trainings.words(proposal.manager()),
                managers.name(proposal.alternate()),
                proposal.profile()));
    if (proposal.overloaded()) {
      text.append(
          "\nSOBRECARGA: con este pasaría de %d contratos. Justificación: %s"
              .formatted(workload.most(), proposal.reason()));
    }
    replacements
        .lastDay(contractCase)
        .ifPresent(
            last -> text.append("\nQuien administra ahora termina el " + Words.date(last) + "."));
    task.setVariableLocal("proposalSummary", Words.shown(text.toString()));
  }
}
