package org.expediente.duties;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.expediente.access.Actors;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Legal substitutes. While one is in force the substitute is in the holder's group for the whole
 * engine; what the one did bars the other, also afterwards.
 */
@Service
@Transactional
public class Substitutions {
  private final SubstitutionTable table;
  private final SubstitutionRules rules;
  private final DutyLock lock;
  private final Actors actors;
  private final Journal journal;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Substitutions(
      SubstitutionTable table,
      SubstitutionRules rules,
      DutyLock lock,
      Actors actors,
      Journal journal,
      ApplicationEventPublisher events,
      Clock clock) {
    this.table = table;
    this.rules = rules;
    this.lock = lock;
    this.actors = actors;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Registers an appointment.
   *
   * @return as it is stored
   * @throws Refusal for dates, persons or groups that do not fit, an overlap, or one's own
   */
  public Substitution register(NewSubstitution wanted) {
    lock.take();
    String registrar = actors.current().person();
    rules.check(wanted, table.all(), today(), registrar);
    table.add(
        new Substitution(
            0,
            wanted.holder(),
            wanted.substitute(),
            wanted.group(),
            wanted.from(),
            wanted.until(),
            wanted.document().strip(),
            registrar,
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            null,
            null,
            null));
    Substitution stored = table.all().get(table.all().size() - 1); // nobody else adds: locked
    record("substitution.registered", stored, Map.of());
    events.publishEvent(new DutyChanged());
    return stored;
  }

  /**
   * Ends one early, from this moment.
   *
   * @throws Refusal when there is none of that id or it is over
   */
  public void end(long id, String reason) {
    lock.take();
    Substitution ended =
        table
            .find(id)
            .orElseThrow(
                () -> Refusal.notFound("duty.substitution.unknown", "Esa suplencia no existe."));
    if (ended.endedOn() != null || ended.validUntil().isBefore(today())) {
      throw Refusal.conflict("duty.substitution.over", "Esa suplencia ya terminó.");
    }
    if (reason == null || reason.isBlank() || reason.length() > 400) {
      throw Refusal.invalid(
          "duty.substitution.reason",
          "Indique por qué termina la suplencia (reason), en 400 caracteres o menos.");
    }
    table.end(id, today(), actors.current().person(), reason.strip());
    record("substitution.ended", ended, Map.of("reason", reason.strip()));
  }

  /** All there were and are, oldest first. */
  @Transactional(readOnly = true)
  public List<Substitution> all() {
    return table.all();
  }

  /** Groups that a person is in today as a substitute. */
  @Transactional(readOnly = true)
  public List<String> groupsOf(String substitute) {
    return table.of(substitute, today()).stream().map(Substitution::group).distinct().toList();
  }

  /** Persons who are in a group today as substitutes. */
  @Transactional(readOnly = true)
  public List<String> substitutesIn(String group) {
    return table.begun(List.of(group), today()).stream()
        .filter(row -> row.inForce(today()))
        .map(Substitution::substitute)
        .distinct()
        .toList();
  }

  private void record(String kind, Substitution row, Map<String, ?> more) {
    Map<String, Object> data = new LinkedHashMap<>(more);
    data.put("holder", row.holder());
    data.put("substitute", row.substitute());
    data.put("group", row.group());
    data.put("from", row.validFrom());
    data.put("until", row.validUntil());
    data.put("document", row.document());
    journal.record(new Act(null, kind, null, data));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
