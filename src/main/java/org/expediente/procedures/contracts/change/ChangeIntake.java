package org.expediente.procedures.contracts.change;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.expediente.access.Actors;
import org.expediente.diagram.Submission;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Complaints;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.obligation.Obligation;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.springframework.stereotype.Component;

/** What must be true of a request before it is written down. */
@Component
class ChangeIntake {
  private final ChangeTable table;
  private final ChangeDue due;
  private final ModificationLimit limit;
  private final Obligations obligations;
  private final Journal journal;
  private final Actors actors;
  private final Clock clock;

  ChangeIntake(
      ChangeTable table,
      ChangeDue due,
      ModificationLimit limit,
      Obligations obligations,
      Journal journal,
      Actors actors,
      Clock clock) {
    this.table = table;
    this.due = due;
    this.limit = limit;
    this.obligations = obligations;
    this.journal = journal;
    this.actors = actors;
    this.clock = clock;
  }

  /** The contract is held by the caller: two of the same do not come in at once. */
  long take(Contract contract, String capacity, Submission form) {
    Change typed = typed(contract, capacity, form);
    check(contract, typed);
    long id = table.add(typed);
    Map<String, Object> facts = new HashMap<>();
    facts.put("change", id);
    facts.put("title", typed.title());
    facts.put("obligation", typed.obligationId());
    facts.put("due", Words.date(typed.dueOn()));
    facts.put("late", typed.late());
    facts.put("cause", typed.causeKind().label());
    journal.record(new Act(contract.caseNumber(), "contracts.changeRequested", null, facts));
    return id;
  }

  private Change typed(Contract contract, String capacity, Submission form) {
    ChangeKind kind = ChangeKind.valueOf(form.text("changeKind"));
    String code = form.text("obligationCode");
    Obligation obligation = code == null ? null : obligations.named(contract.caseNumber(), code);
    LocalDate today = LocalDate.now(clock);
    LocalDate last = due.of(contract, kind, obligation);
    return new Change(
        0,
        contract.caseNumber(),
        kind,
        obligation == null ? null : obligation.id(),
        form.number("requestedDays"),
        form.money("requestedAmount"),
        null,
        CauseKind.valueOf(form.text("causeKind")),
        form.text("cause"),
        last,
        due.late(last, today),
        ChangeState.EN_TRAMITE,
        capacity,
        actors.current().person(),
        today,
        OffsetDateTime.now(clock),
        null);
  }

  private void check(Contract contract, Change typed) {
    boolean extension = typed.kind() == ChangeKind.PRORROGA;
    new Complaints()
        .when(
            !extension && typed.amount().signum() == 0,
            "requestedAmount",
            "Escriba cuánto aumenta o disminuye el monto.")
        .when(
            !extension && limit.passed(contract, typed.amount(), typed.requestedOn()),
            "requestedAmount",
            limit.sentence(typed.requestedOn()))
        .settle("contracts.change.invalid");
    if (extension && !typed.late()) {
      refuseWithoutEffect(typed);
    }
    refuseTwin(typed);
  }

  private void refuseWithoutEffect(Change typed) {
    boolean pending =
        obligations.fulfilments(typed.contractCase()).stream()
            .filter(
                one ->
                    typed.obligationId() == null || typed.obligationId() == one.obligation().id())
            .anyMatch(one -> !one.met());
    if (!pending) {
      throw Refusal.conflict(
          "contracts.change.nothingPending",
          "Ya se recibió lo que quiere prorrogar: no hay plazo que mover.");
    }
  }

  private void refuseTwin(Change typed) {
    boolean twin =
        table.of(typed.contractCase()).stream()
            .anyMatch(
                one ->
                    one.state() == ChangeState.EN_TRAMITE
                        && one.kind() == typed.kind()
                        && Objects.equals(one.obligationId(), typed.obligationId()));
    if (twin) {
      throw Refusal.conflict(
          "contracts.change.twin",
          "Ya hay una solicitud igual en trámite. Espere su resolución antes de pedir otra.");
    }
  }
}
