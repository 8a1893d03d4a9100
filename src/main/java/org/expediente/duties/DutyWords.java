package org.expediente.duties;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.expediente.access.Actors;
import org.springframework.stereotype.Component;

/** Says why somebody is barred: to the person, or to whoever wants to give the task away. */
@Component
class DutyWords {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Directory directory;
  private final Actors actors;
  private final Clock clock;

  DutyWords(Directory directory, Actors actors, Clock clock) {
    this.directory = directory;
    this.actors = actors;
    this.clock = clock;
  }

  /** The whole sentence of a refusal. */
  String refusal(Bar bar) {
    return bar.person().equals(actors.current().person())
        ? "No puede realizar esta tarea: " + toThePerson(bar)
        : "%s no puede realizar esta tarea: %s"
            .formatted(directory.nameOf(bar.person()), aboutThePerson(bar));
  }

  /** Person and reason, for a list of those who are barred. */
  String line(Bar bar) {
    return directory.nameOf(bar.person()) + ": " + aboutThePerson(bar);
  }

  private String toThePerson(Bar bar) {
    if (bar.conflict() != null) {
      return "usted declaró un conflicto de interés en el expediente %s (%s)."
          .formatted(bar.conflict().caseNumber(), day(bar.conflict().declaredAt()));
    }
    String who =
        bar.actor().equals(bar.person())
            ? "usted"
            : directory.nameOf(bar.actor()) + ", a quien usted suple o suplió,";
    return who + acted(bar);
  }

  private String aboutThePerson(Bar bar) {
    if (bar.conflict() != null) {
      return "declaró un conflicto de interés en el expediente %s (%s)."
          .formatted(bar.conflict().caseNumber(), day(bar.conflict().declaredAt()));
    }
    return bar.actor().equals(bar.person())
        ? acted(bar).strip()
        : directory.nameOf(bar.actor()) + ", a quien suple o suplió," + acted(bar);
  }

  /** Who did it in the name of the holder is named, else the holder would not know of it. */
  private String acted(Bar bar) {
    Participation act = bar.act();
    String by =
        act.person().equals(bar.actor()) ? "" : " por medio de " + directory.nameOf(act.person());
    return " ya intervino%s como %s en el expediente %s (%s, %s)."
        .formatted(
            by, directory.roles(act.roles()), act.caseNumber(), act.taskLabel(), day(act.at()));
  }

  private String day(Instant at) {
    return DAY.format(at.atZone(clock.getZone()));
  }
}
