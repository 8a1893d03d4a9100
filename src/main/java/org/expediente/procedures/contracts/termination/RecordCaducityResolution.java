package org.expediente.procedures.contracts.termination;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.casefile.Notices;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.procedures.contracts.writing.Writings;

/** The authority declares the caducity or not (B37); at the limit of the fines it says why not. */
@DiagramBean("recordCaducityResolution")
class RecordCaducityResolution implements TaskListener {
  private static final String DECLARE = "DECLARAR";

  private final Proceedings proceedings;
  private final Contracts contracts;
  private final FineLimit limit;
  private final SameDays sameDays;
  private final EndsOnce endsOnce;
  private final Writings writings;
  private final Notices notices;
  private final Journal journal;

  RecordCaducityResolution(
      Proceedings proceedings,
      Contracts contracts,
      FineLimit limit,
      SameDays sameDays,
      EndsOnce endsOnce,
      Writings writings,
      Notices notices,
      Journal journal) {
    this.proceedings = proceedings;
    this.contracts = contracts;
    this.limit = limit;
    this.sameDays = sameDays;
    this.endsOnce = endsOnce;
    this.writings = writings;
    this.notices = notices;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    Proceeding proceeding = proceedings.of(task);
    Contract contract = contracts.hold(proceeding.contractCase());
    Submission form = Submission.of(task);
    String decision = form.text("caducityDecision");
    switch (decision) {
      case DECLARE -> declare(task, proceeding);
      case "NO_DECLARAR" -> leave(task, proceeding, contract, form.text("limitMotive"));
      default -> {
        writings.keep(task, proceeding.id(), null, "returnReason");
        return;
      }
    }
    writings.keep(task, proceeding.id(), null, "caducityDecision", "motive", "limitMotive");
    proceedings.resolve(proceeding.id(), decision.equals(DECLARE) ? "DECLARADA" : "NO_DECLARADA");
  }

  private void declare(DelegateTask task, Proceeding proceeding) {
    if (!Boolean.TRUE.equals(task.getVariable("contractorHeard"))) {
      throw Refusal.conflict(
          "contracts.termination.unheard",
          "No se declara la caducidad sin oír al contratista: devuelva el caso para su audiencia.");
    }
    endsOnce.require(proceeding);
    sameDays.require(proceeding, null);
  }

  private void leave(
      DelegateTask task, Proceeding proceeding, Contract contract, String limitMotive) {
    if (!limit.reached(contract)) {
      return;
    }
    if (limitMotive == null) {
      throw Refusal.invalid(
          "contracts.termination.limit",
          "Las multas llegaron al límite (%s): motive por qué no se termina el contrato."
              .formatted(Words.money(limit.accumulated(contract))));
    }
    notices.send(task.getExecution(), "audit", "contracts.termination.limit");
    journal.record(
        new Act(
            proceeding.caseNumber(),
            "contracts.terminationLimit",
            task.getTaskDefinitionKey(),
            Map.of("fines", Words.money(limit.accumulated(contract)), "motive", limitMotive)));
  }
}
