package org.expediente.procedures.contracts.appointment;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.access.Actors;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.team.Designations;

/** The authority appoints the proposed people, or gives the proposal back (B02). */
@DiagramBean("recordManagerAppointment")
class RecordManagerAppointment implements TaskListener {
  private final Contracts contracts;
  private final ProposalTable proposals;
  private final ManagerRules rules;
  private final Vacancy vacancy;
  private final Designations designations;
  private final Journal journal;
  private final Actors actors;

  RecordManagerAppointment(
      Contracts contracts,
      ProposalTable proposals,
      ManagerRules rules,
      Vacancy vacancy,
      Designations designations,
      Journal journal,
      Actors actors) {
    this.contracts = contracts;
    this.proposals = proposals;
    this.rules = rules;
    this.vacancy = vacancy;
    this.designations = designations;
    this.journal = journal;
    this.actors = actors;
  }

  @Override
  public void notify(DelegateTask task) {
    Contract contract = contracts.hold(task.getExecution().getProcessBusinessKey());
    Submission form = Submission.of(task);
    Proposal proposal = proposals.latest(contract.caseNumber()).orElseThrow();
    String decision = form.text("appointmentDecision");
    if (decision.equals("NOMBRA")) {
      appoint(contract, proposal, form.text("agreement"), form.date("validFrom"));
    } else {
      journal.record(
          new Act(
              contract.caseNumber(),
              "contracts.managerProposalReturned",
              task.getTaskDefinitionKey(),
              Map.of("reason", form.text("returnReason"))));
    }
    proposals.decide(proposal.id(), decision, form.text("returnReason"));
  }

  private void appoint(Contract contract, Proposal proposal, String agreement, LocalDate from) {
    // again: people and relations may have changed since the proposal
    rules.check(contract, proposal.manager(), proposal.alternate(), actors.current().person());
    vacancy.refuseGap(contract, from);
    designations.appoint(
        contract.caseNumber(), proposal.manager(), proposal.alternate(), agreement, from);
  }
}
