package org.expediente.duties;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Conflicts of interest (Ley de Ética Gubernamental, art. 5 c): who declares one is out of the case
 * at once, until a decision lifts it.
 */
@Service
@Transactional
public class Conflicts {
  private static final int SHORTEST_REASON = 20;
  private static final int LONGEST_REASON = 2_000;

  private final ConflictTable table;
  private final OpenTasks tasks;
  private final Directory directory;
  private final Journal journal;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Conflicts(
      ConflictTable table,
      OpenTasks tasks,
      Directory directory,
      Journal journal,
      ApplicationEventPublisher events,
      Clock clock) {
    this.table = table;
    this.tasks = tasks;
    this.directory = directory;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The person is barred from the case from now on; tasks that the person holds in it go back to
   * their groups.
   *
   * @param kind id of a {@link ConflictKind}
   * @param task the task in which it is declared, or null: that one the person may still complete
   * @throws Refusal for an unknown kind, a reason too short, or when the person is out already
   */
  public void declare(String caseNumber, String person, String kind, String reason, String task) {
    check(kind, reason);
    journal.hold(caseNumber);
    if (of(caseNumber).stream().anyMatch(c -> c.person().equals(person) && c.bars())) {
      throw Refusal.conflict(
          "duty.conflict.declared",
          "Usted ya declaró un conflicto de interés en el expediente %s.".formatted(caseNumber));
    }
    table.add(caseNumber, person, ConflictKind.valueOf(kind), reason.strip(), now());
    record(caseNumber, "conflict.declared", person, Map.of("conflict", kind, "reason", reason));
    tasks.giveBack(caseNumber, person, task);
  }

  /**
   * Decides on what the person declared.
   *
   * @param accepted whether the person stays out
   * @param goesOn who takes over, a user id; or null
   * @param decider who decides; never the person
   * @throws Refusal when there is nothing to decide, or the decider may not
   */
  public void decide(
      String caseNumber,
      String person,
      boolean accepted,
      String reason,
      String goesOn,
      String decider) {
    journal.hold(caseNumber);
    Conflict open =
        of(caseNumber).stream()
            .filter(c -> c.person().equals(person) && c.bars())
            .reduce((first, last) -> last)
            .orElseThrow(
                () ->
                    Refusal.notFound(
                        "duty.conflict.none",
                        "No hay una excusa que resolver de esa persona en el expediente."));
    if (decider.equals(person)) {
      throw Refusal.forbidden(
          "duty.conflict.own", "Nadie resuelve su propia excusa: corresponde a su superior.");
    }
    refuseShort(reason);
    if (accepted && goesOn != null) {
      refuseUnfit(caseNumber, person, goesOn);
    }
    String decision = accepted ? Conflict.ACCEPTED : Conflict.REJECTED;
    table.decide(open.id(), decision, reason.strip(), accepted ? goesOn : null, decider, now());
    Map<String, Object> data = new LinkedHashMap<>(Map.of("reason", reason));
    if (accepted && goesOn != null) {
      data.put("goesOn", goesOn);
    }
    record(caseNumber, accepted ? "conflict.accepted" : "conflict.lifted", person, data);
    if (!accepted) {
      events.publishEvent(new DutyChanged());
    }
  }

  /** What was declared in the case, oldest first. */
  @Transactional(readOnly = true)
  public List<Conflict> of(String caseNumber) {
    return table.of(List.of(caseNumber));
  }

  private void refuseUnfit(String caseNumber, String person, String goesOn) {
    boolean barred = of(caseNumber).stream().anyMatch(c -> c.person().equals(goesOn) && c.bars());
    if (goesOn.equals(person) || barred || !directory.exists(goesOn)) {
      throw Refusal.invalid(
          "duty.conflict.goesOn",
          List.of(
              new FieldProblem(
                  "goesOn",
                  "«%s» no puede continuar el expediente: indique a otra persona que exista y no"
                          .formatted(goesOn)
                      + " esté excusada.")));
    }
  }

  private static void check(String kind, String reason) {
    if (kind == null || !ConflictKind.ids().contains(kind)) {
      throw Refusal.invalid(
          "duty.conflict.kind",
          List.of(
              new FieldProblem(
                  "kind",
                  "El motivo (kind) es uno de: %s."
                      .formatted(String.join(", ", ConflictKind.ids())))));
    }
    refuseShort(reason);
  }

  private static void refuseShort(String reason) {
    int length = reason == null ? 0 : reason.strip().length();
    if (length < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
      throw Refusal.invalid(
          "duty.conflict.reason",
          List.of(
              new FieldProblem(
                  "reason", "Escriba los hechos en que se funda, en 20 a 2000 caracteres.")));
    }
  }

  private void record(String caseNumber, String kind, String person, Map<String, ?> more) {
    Map<String, Object> data = new LinkedHashMap<>(more);
    data.put("person", person);
    journal.record(new Act(caseNumber, kind, null, data));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
