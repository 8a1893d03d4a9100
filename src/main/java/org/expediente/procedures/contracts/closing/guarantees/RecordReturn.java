package org.expediente.procedures.contracts.closing.guarantees;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.closing.GuaranteeBlocks;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.guarantee.GuaranteeState;
import org.expediente.procedures.contracts.guarantee.Guarantees;

/** Gives back what is due, unless an open incident or an owed fine forbids it (B43, B.10). */
@DiagramBean("recordReturn")
class RecordReturn implements TaskListener {
  private final Contracts contracts;
  private final GuaranteeBlocks blocks;
  private final ReturnPlan plan;
  private final ReturnTable returns;
  private final Guarantees guarantees;
  private final Journal journal;
  private final Clock clock;

  RecordReturn(
      Contracts contracts,
      GuaranteeBlocks blocks,
      ReturnPlan plan,
      ReturnTable returns,
      Guarantees guarantees,
      Journal journal,
      Clock clock) {
    this.contracts = contracts;
    this.blocks = blocks;
    this.plan = plan;
    this.returns = returns;
    this.guarantees = guarantees;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    String contractCase = task.getExecution().getProcessBusinessKey();
    contracts.hold(contractCase);
    refuseBlocked(contractCase);
    Handover handover = handover(Submission.of(task));
    LocalDate today = LocalDate.now(clock);
    // none where a guarantor paid while this task was open
    List<Guarantee> due = plan.due(contractCase, today);
    ReturnRules.check(handover, due, today);
    int batch = returns.lastBatch(contractCase) + 1;
    due.forEach(guarantee -> giveBack(guarantee, batch, handover, task.getTaskDefinitionKey()));
    task.setVariable(IssueReturn.BATCH, due.isEmpty() ? 0 : batch);
  }

  private void refuseBlocked(String contractCase) {
    List<String> why = blocks.of(contractCase);
    if (!why.isEmpty()) {
      throw Refusal.conflict(
          "contracts.guarantee.blocked",
          "No se puede devolver ninguna garantía de este contrato. " + String.join(" ", why));
    }
  }

  private static Handover handover(Submission form) {
    return new Handover(
        form.date("returnedOn"),
        form.text("receivedBy"),
        form.text("receivedCapacity"),
        form.text("receivedDui"));
  }

  private void giveBack(Guarantee guarantee, int batch, Handover handover, String step) {
    guarantees.move(guarantee.id(), GuaranteeState.DEVUELTA);
    returns.add(guarantee, batch, handover);
    journal.record(
        new Act(
            guarantee.contractCase(),
            "contracts.guaranteeReturned",
            step,
            Map.of(
                "guarantee", guarantee.title().replaceFirst("Garantía", "garantía"),
                "receivedBy", handover.receivedBy(),
                "on", Words.date(handover.returnedOn()))));
  }
}
