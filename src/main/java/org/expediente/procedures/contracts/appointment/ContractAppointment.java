package org.expediente.procedures.contracts.appointment;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.contracts.team.Designation;
import org.expediente.procedures.contracts.team.DesignationState;
import org.expediente.procedures.contracts.team.Designations;
import org.expediente.procedures.contracts.team.Managers;

/** What the diagram of the appointment asks and does. */
@DiagramBean("contractAppointment")
public class ContractAppointment {
  private final Designations designations;
  private final AnswerTable answers;
  private final Trainings trainings;
  private final Managers managers;
  private final Journal journal;

  ContractAppointment(
      Designations designations,
      AnswerTable answers,
      Trainings trainings,
      Managers managers,
      Journal journal) {
    this.designations = designations;
    this.answers = answers;
    this.trainings = trainings;
    this.managers = managers;
    this.journal = journal;
  }

  /** User id of who is appointed and has not begun. */
  public String appointed(DelegateExecution execution) {
    return pending(execution).manager();
  }

  /** Whether the appointed person has a workshop that still counts (B-S20). */
  public boolean trained(DelegateExecution execution) {
    return trainings.valid(appointed(execution)).isPresent();
  }

  /**
   * The appointment comes to nothing because a term passed.
   *
   * @param how {@code SIN_RESPUESTA} or {@code SIN_TALLER}
   */
  public void lapse(DelegateExecution execution, String how) {
    Designation designation = pending(execution);
    designations.answer(designation.id(), DesignationState.EXCUSADO);
    answers.add(ManagerAnswer.lapsed(designation.id(), how));
    journal.record(
        new Act(
            designation.contractCase(),
            "contracts.managerLapsed",
            execution.getCurrentActivityId(),
            Map.of(
                "manager",
                managers.name(designation.manager()),
                "why",
                how.equals("SIN_TALLER") ? "no aprobó el taller" : "no respondió")));
  }

  private Designation pending(DelegateExecution execution) {
    return designations.pending(execution.getProcessBusinessKey()).orElseThrow();
  }
}
