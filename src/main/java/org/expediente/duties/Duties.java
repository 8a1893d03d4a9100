package org.expediente.duties;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.expediente.access.Actor;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps people from acting twice where different persons are demanded (SoD-1), and out of cases in
 * which they have a conflict of interest. Looks at persons, not at groups, over the whole case with
 * its called processes and linked cases.
 */
@Service
@Transactional
public class Duties {
  private final ParticipationTable acts;
  private final FactFinder facts;
  private final CaseRelations cases;
  private final SubstitutionTable substitutions;
  private final Directory directory;
  private final DutyWords words;
  private final Journal journal;
  private final Clock clock;

  Duties(
      ParticipationTable acts,
      FactFinder facts,
      CaseRelations cases,
      SubstitutionTable substitutions,
      Directory directory,
      DutyWords words,
      Journal journal,
      Clock clock) {
    this.acts = acts;
    this.facts = facts;
    this.cases = cases;
    this.substitutions = substitutions;
    this.directory = directory;
    this.words = words;
    this.journal = journal;
    this.clock = clock;
  }

  /** Who did one of these tasks in the case or a linked one, oldest first. */
  @Transactional(readOnly = true)
  public List<Involvement> involved(String caseNumber, Collection<String> taskKeys) {
    return taskKeys.isEmpty()
        ? List.of()
        : acts.of(cases.family(caseNumber)).stream()
            .filter(act -> taskKeys.contains(act.taskKey()) && !act.person().equals(Actor.SYSTEM))
            .map(this::involvement)
            .toList();
  }

  /** Why the person may not do the task, if so. */
  @Transactional(readOnly = true)
  public Optional<Bar> bar(String person, DutyTask task) {
    return bars(List.of(person), task).stream().findFirst();
  }

  /** Those of the persons who may not do the task, with the first reason for each. */
  @Transactional(readOnly = true)
  public List<Bar> bars(Collection<String> persons, DutyTask task) {
    if (persons.isEmpty()) {
      return List.of();
    }
    CaseFacts known = facts.about(task);
    return persons.stream()
        .distinct()
        .flatMap(person -> known.bar(person, task.as(roles(person, task.roles()))).stream())
        .toList();
  }

  /**
   * Refuses if one of the persons is barred.
   *
   * @throws Refusal forbidden, saying who and why
   */
  @Transactional(readOnly = true)
  public void require(Collection<String> persons, DutyTask task) {
    bars(persons, task).stream()
        .findFirst()
        .ifPresent(
            bar -> {
              throw Refusal.forbidden(bar.code(), words.refusal(bar));
            });
  }

  /** Everybody who could do the task by membership, substitutes included. */
  @Transactional(readOnly = true)
  public List<String> members(Collection<String> groups) {
    return groups.stream()
        .flatMap(group -> directory.membersOf(group).stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** Whether the roles of two tasks of a process may not be played by one person. */
  @Transactional(readOnly = true)
  public boolean incompatible(String process, List<String> roles, List<String> otherRoles) {
    return facts.incompatibleIn(process).stream()
        .anyMatch(
            row ->
                roles.stream()
                    .allMatch(a -> otherRoles.stream().allMatch(b -> row.separates(a, b))));
  }

  /** One line for each barred person: who and why, in Spanish. */
  public List<String> explain(Collection<Bar> bars) {
    return bars.stream().map(words::line).toList();
  }

  /**
   * Makes the caller's transaction the only one that acts on the case and its linked cases until it
   * ends: between the check of a person and the record of the act nobody else's act comes in.
   */
  public void hold(String caseNumber) {
    cases.family(caseNumber).forEach(journal::hold);
  }

  /** Records that somebody did a task; in the caller's transaction. */
  public void record(PartKind kind, String person, DutyTask task, String processKey, String id) {
    List<String> roles = roles(person, task.roles());
    acts.add(
        new Participation(
            task.caseNumber(),
            processKey,
            task.taskKey(),
            task.label(),
            roles,
            task.distinctFrom(),
            person,
            holder(person, roles),
            kind,
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            id));
  }

  /** The roles the person has of those that a task is for; all of them for an outsider. */
  private List<String> roles(String person, List<String> roles) {
    if (roles.size() < 2) {
      return roles;
    }
    List<String> own = directory.groupsOf(person).stream().filter(roles::contains).toList();
    return own.isEmpty() ? roles : own;
  }

  private String holder(String person, List<String> roles) {
    return substitutions.of(person, LocalDate.now(clock)).stream()
        .filter(substitution -> roles.contains(substitution.group()))
        .map(Substitution::holder)
        .findFirst()
        .orElse(null);
  }

  private Involvement involvement(Participation act) {
    LocalDate on = LocalDate.ofInstant(act.at(), clock.getZone());
    return new Involvement(
        act.person(), directory.roles(act.roles()), act.taskKey(), act.taskLabel(), on);
  }
}
