package org.expediente.duties;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.expediente.access.Actor;

/**
 * All that decides whether somebody is barred in a case, read at one moment. Looks at persons, over
 * the case and its linked cases.
 *
 * @param substitutions begun by today, over or not
 * @param incompatible rows of the case's procedure that are in force today
 */
record CaseFacts(
    LocalDate today,
    ZoneId zone,
    List<Participation> acts,
    List<Conflict> conflicts,
    List<Substitution> substitutions,
    List<IncompatibleRole> incompatible) {

  /** Somebody whose acts count for a person, up to a day or without end (null). */
  private record Identity(String person, LocalDate until) {}

  /** Why this person may not do the task, if so. */
  Optional<Bar> bar(String person, DutyTask task) {
    if (Actor.SYSTEM.equals(person)) {
      return Optional.empty();
    }
    return conflict(person)
        .or(() -> earlier(person, task, act -> distinct(act, task)))
        .or(() -> earlier(person, task, act -> incompatible(act, task)));
  }

  /** A conflict is personal: it does not pass to a substitute, who is there for just that case. */
  private Optional<Bar> conflict(String person) {
    return conflicts.stream()
        .filter(conflict -> conflict.bars() && conflict.person().equals(person))
        .findFirst()
        .map(conflict -> new Bar(Bar.CONFLICT, person, person, null, conflict));
  }

  private Optional<Bar> earlier(String person, DutyTask task, Predicate<Participation> matters) {
    List<Participation> matching = acts.stream().filter(matters).toList();
    return matching.isEmpty()
        ? Optional.empty()
        : identities(person, task)
            .flatMap(
                who ->
                    matching.stream()
                        .filter(act -> act.isOf(who.person()) && inTime(act, who.until()))
                        .map(act -> new Bar(Bar.INCOMPATIBLE, person, who.person(), act, null)))
            .findFirst();
  }

  /** The person, and each holder whose place the person has taken in one of the task's groups. */
  private Stream<Identity> identities(String person, DutyTask task) {
    return Stream.concat(
        Stream.of(new Identity(person, null)),
        substitutions.stream()
            .filter(s -> s.substitute().equals(person) && task.roles().contains(s.group()))
            .map(s -> new Identity(s.holder(), s.inForce(today) ? null : s.lastDay())));
  }

  private boolean inTime(Participation act, LocalDate until) {
    return until == null || !LocalDate.ofInstant(act.at(), zone).isAfter(until);
  }

  /** Whichever of the two was done first: else the order would decide who may do both. */
  private static boolean distinct(Participation act, DutyTask task) {
    return task.distinctFrom().contains(act.taskKey())
        || act.distinctFrom().contains(task.taskKey());
  }

  private boolean incompatible(Participation act, DutyTask task) {
    return incompatible.stream()
        .anyMatch(
            row ->
                task.roles().stream()
                    .anyMatch(
                        role -> act.roles().stream().anyMatch(past -> row.separates(role, past))));
  }
}
