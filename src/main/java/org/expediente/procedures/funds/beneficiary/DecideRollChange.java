package org.expediente.procedures.funds.beneficiary;

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
import org.expediente.parameters.Parameters;
import org.expediente.problem.Refusal;
import org.expediente.procedures.funds.ledger.Executions;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Records what oversight decides on a proposal, and applies it (A37). The case is held, so that no
 * payment counts the persons of the roll at the same moment.
 */
@DiagramBean("decideRollChange")
class DecideRollChange implements TaskListener {
  private static final String MOST_DAYS_BACK = "funds.roll.retroactiveMax";

  private final RollChanges proposals;
  private final RollChangeTable changes;
  private final BeneficiaryTable beneficiaries;
  private final BeneficiaryFindingTable findings;
  private final Executions executions;
  private final Parameters parameters;
  private final Journal journal;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DecideRollChange(
      RollChanges proposals,
      RollChangeTable changes,
      BeneficiaryTable beneficiaries,
      BeneficiaryFindingTable findings,
      Executions executions,
      Parameters parameters,
      Journal journal,
      ApplicationEventPublisher events,
      Clock clock) {
    this.proposals = proposals;
    this.changes = changes;
    this.beneficiaries = beneficiaries;
    this.findings = findings;
    this.executions = executions;
    this.parameters = parameters;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    RollChange change = proposals.of(task);
    executions.hold(change.caseNumber());
    Submission form = Submission.of(task);
    boolean accepted = form.text("rollDecision").equals("ACEPTAR");
    String reason = form.text("reason");
    if (accepted) {
      refuseTooFarBack(change);
    }
    changes.decide(
        change.id(), accepted ? RollChangeState.APLICADO : RollChangeState.RECHAZADO, reason);
    if (change.kind() == RollChangeKind.ALTA) {
      join(change, accepted, reason);
    } else if (accepted) {
      leave(change);
    }
    journal.record(
        new Act(
            change.caseNumber(),
            "funds.rollChangeDecided",
            task.getTaskDefinitionKey(),
            Map.of(
                "kind", change.kind(),
                "person", change.internalId(),
                "on", change.effectiveOn(),
                "decision", accepted ? "aceptada" : "rechazada",
                "reason", reason)));
  }

  /** Counted back from the proposal: that it waited for us is not the organisation's fault. */
  private void refuseTooFarBack(RollChange change) {
    int most = parameters.integer(MOST_DAYS_BACK, LocalDate.now(clock));
    if (change.effectiveOn().isBefore(change.proposedOn().minusDays(most))) {
      throw Refusal.invalid(
          "funds.roll.tooFarBack",
          "La fecha %s es anterior en más de %d días a la propuesta: solo cabe rechazarla."
              .formatted(Words.date(change.effectiveOn()), most));
    }
  }

  private void join(RollChange change, boolean accepted, String reason) {
    if (accepted) {
      findings.of(change.caseNumber()).getOrDefault(change.internalId(), List.of()).stream()
          .filter(BeneficiaryFindingTable.Stored::blocking)
          .findFirst()
          .ifPresent(
              f -> {
                throw Refusal.invalid(
                    "funds.beneficiaries.blocked",
                    "No se puede activar a %s: %s".formatted(change.internalId(), f.message()));
              });
    }
    beneficiaries.decide(
        change.caseNumber(),
        change.internalId(),
        accepted ? BeneficiaryState.ACTIVO : BeneficiaryState.RECHAZADO,
        reason);
  }

  private void leave(RollChange change) {
    beneficiaries.leave(change.beneficiaryId(), change.effectiveOn(), change.reason());
    events.publishEvent(
        new BeneficiaryLeft(change.caseNumber(), change.beneficiaryId(), change.effectiveOn()));
  }
}
