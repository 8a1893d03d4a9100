package org.expediente.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Pattern;
import org.expediente.access.Actors;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Component;

/** From the opening of a case to its closing. */
@Component
class CaseLife {
  private static final Pattern STATE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

  private final NumberSeries numbers;
  private final CaseStore cases;
  private final Journal journal;
  private final Actors actors;
  private final Clock clock;

  CaseLife(NumberSeries numbers, CaseStore cases, Journal journal, Actors actors, Clock clock) {
    this.numbers = numbers;
    this.cases = cases;
    this.journal = journal;
    this.actors = actors;
    this.clock = clock;
  }

  CaseFile open(NewCase what) {
    Instant now = now();
    CaseFile file =
        new CaseFile(
            numbers.next(what.series(), LocalDate.ofInstant(now, clock.getZone()).getYear()),
            what.series(),
            what.procedure(),
            what.processKey(),
            what.title(),
            CaseFiles.OPEN,
            what.processInstanceId(),
            now,
            actors.current().person(),
            null);
    cases.add(file);
    Map<String, String> data =
        Map.of(
            "title", file.title(),
            "procedure", file.procedure(),
            "process", file.processKey(),
            "after", file.state());
    journal.record(new Act(file.number(), "case.opened", null, data));
    return file;
  }

  void change(String number, String state) {
    CaseFile file = openCase(number, state);
    // a diagram may pass the same state twice, e.g. in a loop; that is no change
    if (!file.state().equals(state)) {
      cases.change(number, state, null);
      record("case.stateChanged", file, state);
    }
  }

  void close(String number, String state) {
    CaseFile file = openCase(number, state);
    cases.change(number, state, now());
    record("case.closed", file, state);
  }

  private CaseFile openCase(String number, String newState) {
    if (!STATE.matcher(newState).matches()) {
      throw new IllegalArgumentException("not a state code: " + newState);
    }
    journal.hold(number);
    CaseFile file = cases.get(number);
    if (file.isClosed()) {
      throw Refusal.conflict(
          "case.closed",
          "El expediente %s está cerrado y su estado ya no cambia.".formatted(number));
    }
    return file;
  }

  private void record(String kind, CaseFile file, String after) {
    Map<String, String> data = Map.of("before", file.state(), "after", after);
    journal.record(new Act(file.number(), kind, null, data));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
