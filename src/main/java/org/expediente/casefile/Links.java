package org.expediente.casefile;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Stream;
import org.expediente.access.Actors;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.springframework.stereotype.Component;

/** Links cases, in the journals of both. */
@Component
class Links {
  private final CaseStore cases;
  private final LinkStore links;
  private final Journal journal;
  private final Actors actors;
  private final Clock clock;

  Links(CaseStore cases, LinkStore links, Journal journal, Actors actors, Clock clock) {
    this.cases = cases;
    this.links = links;
    this.journal = journal;
    this.actors = actors;
    this.clock = clock;
  }

  void add(String from, String to, String kind, String reason) {
    if (from.equals(to)) {
      throw new IllegalArgumentException("a case is not linked to itself: " + from);
    }
    // always in the same order, so that two who link the same cases do not block each other
    Stream.of(from, to).sorted().forEach(journal::hold);
    cases.get(from);
    cases.get(to);
    if (links.exists(from, to, kind)) {
      return;
    }
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    links.add(new CaseLink(from, to, kind, reason, at, actors.current().person()));
    Map<String, String> data = Map.of("from", from, "to", to, "link", kind, "reason", reason);
    journal.record(new Act(from, "case.linked", null, data));
    journal.record(new Act(to, "case.linked", null, data));
  }
}
