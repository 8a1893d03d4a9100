package org.expediente.procedures.contracts.appointment;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.access.Actors;
import org.expediente.casefile.IdentityNumbers;
import org.expediente.casefile.IdentityType;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.duties.Conflicts;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Complaints;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.team.Designation;
import org.expediente.procedures.contracts.team.DesignationState;
import org.expediente.procedures.contracts.team.Designations;
import org.expediente.procedures.contracts.team.Managers;

/** The appointed person accepts the function formally, or asks to be excused (B03, B-S09). */
@DiagramBean("recordManagerAnswer")
class RecordManagerAnswer implements TaskListener {
  private final Contracts contracts;
  private final Designations designations;
  private final AnswerTable answers;
  private final ManagerRules rules;
  private final Managers managers;
  private final Conflicts conflicts;
  private final Journal journal;
  private final Actors actors;

  RecordManagerAnswer(
      Contracts contracts,
      Designations designations,
      AnswerTable answers,
      ManagerRules rules,
      Managers managers,
      Conflicts conflicts,
      Journal journal,
      Actors actors) {
    this.contracts = contracts;
    this.designations = designations;
    this.answers = answers;
    this.rules = rules;
    this.managers = managers;
    this.conflicts = conflicts;
    this.journal = journal;
    this.actors = actors;
  }

  @Override
  public void notify(DelegateTask task) {
    Contract contract = contracts.hold(task.getExecution().getProcessBusinessKey());
    Designation designation = designations.pending(contract.caseNumber()).orElseThrow();
    refuseOther(designation);
    ManagerAnswer answer = answer(designation, Submission.of(task));
    check(contract, answer, Submission.of(task).flag("functionsKnown"));
    answers.add(answer);
    boolean accepts = answer.answer().equals("ACEPTA");
    journal.record(
        new Act(
            contract.caseNumber(),
            accepts ? "contracts.managerAccepted" : "contracts.managerExcused",
            task.getTaskDefinitionKey(),
            Map.of(
                "manager",
                managers.name(designation.manager()),
                "reason",
                accepts ? "" : answer.reason())));
    if (!accepts) {
      designations.answer(designation.id(), DesignationState.EXCUSADO);
      keepOut(contract, designation, answer, task.getId());
    }
  }

  private void refuseOther(Designation designation) {
    if (!designation.manager().equals(actors.current().person())) {
      throw Refusal.forbidden(
          "contracts.manager.other",
          "No puede realizar esta tarea: solo %s puede responder a su nombramiento."
              .formatted(managers.name(designation.manager())));
    }
  }

  private void check(Contract contract, ManagerAnswer answer, boolean functionsKnown) {
    if (!answer.answer().equals("ACEPTA")) {
      return;
    }
    Complaints complaints =
        new Complaints()
            .when(
                answer.conflict(),
                "answer",
                "Declaró un conflicto de interés: debe excusarse"
                    + " (Ley de Ética Gubernamental, art. 5 c).")
            .when(
                !functionsKnown,
                "functionsKnown",
                "Lea sus funciones y marque que las conoce: sin ello no puede aceptar.");
    Optional<String> wrong = IdentityNumbers.error(IdentityType.DUI, answer.dui());
    complaints.when(wrong.isPresent(), "dui", wrong.orElse(""));
    if (wrong.isEmpty()) {
      rules
          .withNumber(contract, IdentityNumbers.format(IdentityType.DUI, answer.dui()))
          .ifPresent(
              how ->
                  complaints.when(
                      true,
                      "dui",
                      "Su DUI figura como %s en el contrato: debe excusarse.".formatted(how)));
    }
    complaints.settle("contracts.manager.answer");
  }

  /** Who has a conflict takes no part in the case in any other role either. */
  private void keepOut(Contract contract, Designation who, ManagerAnswer answer, String task) {
    if (answer.conflict()) {
      conflicts.declare(
          contract.caseNumber(), who.manager(), answer.conflictKind(), answer.reason(), task);
    }
  }

  private static ManagerAnswer answer(Designation designation, Submission form) {
    return new ManagerAnswer(
        designation.id(),
        form.text("answer"),
        "SI".equals(form.text("conflict")),
        form.text("conflictKind"),
        form.text("excuseReason"),
        form.text("dui"));
  }
}
