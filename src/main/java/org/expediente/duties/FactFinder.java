package org.expediente.duties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads everything that decides about a task. */
@Component
class FactFinder {
  private final CaseRelations cases;
  private final ParticipationTable acts;
  private final ConflictTable conflicts;
  private final SubstitutionTable substitutions;
  private final IncompatibleRoleTable incompatible;
  private final ReadFacts read;
  private final Clock clock;

  FactFinder(
      CaseRelations cases,
      ParticipationTable acts,
      ConflictTable conflicts,
      SubstitutionTable substitutions,
      IncompatibleRoleTable incompatible,
      ReadFacts read,
      Clock clock) {
    this.cases = cases;
    this.acts = acts;
    this.conflicts = conflicts;
    this.substitutions = substitutions;
    this.incompatible = incompatible;
    this.read = read;
    this.clock = clock;
  }

  CaseFacts about(DutyTask task) {
    Set<String> family = cases.family(task.caseNumber());
    return read.of(family, task.roles(), () -> about(task, family));
  }

  private CaseFacts about(DutyTask task, Set<String> family) {
    LocalDate today = LocalDate.now(clock);
    return new CaseFacts(
        today,
        clock.getZone(),
        acts.of(family),
        conflicts.of(family),
        substitutions.begun(task.roles(), today),
        roles(task.caseNumber(), today));
  }

  /**
   * The rows in force of the procedure of a process: the one whose name is a word of its key, as in
   * {@code public-funds}, or its plural, as in {@code contract-fine}; before a case is opened
   * nothing else tells.
   */
  List<IncompatibleRole> incompatibleIn(String process) {
    LocalDate today = LocalDate.now(clock);
    return Stream.of(process.split("-"))
        .flatMap(word -> Stream.of(word, word + "s"))
        .flatMap(procedure -> incompatible.of(procedure).stream())
        .filter(row -> row.inForce(today))
        .toList();
  }

  /** The incompatible roles of the case's procedure that are in force. */
  private List<IncompatibleRole> roles(String caseNumber, LocalDate today) {
    return cases.procedure(caseNumber).map(incompatible::of).orElse(List.of()).stream()
        .filter(row -> row.inForce(today))
        .toList();
  }
}
