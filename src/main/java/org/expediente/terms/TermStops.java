package org.expediente.terms;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Stops and starts the clock of single terms. */
@Component
class TermStops {
  private final TermTable terms;
  private final TermChangeTable changes;
  private final SuspensionTable suspensions;
  private final BusinessCalendar calendar;
  private final EngineDates engine;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TermStops(
      TermTable terms,
      TermChangeTable changes,
      SuspensionTable suspensions,
      BusinessCalendar calendar,
      EngineDates engine,
      ApplicationEventPublisher events,
      Clock clock) {
    this.terms = terms;
    this.changes = changes;
    this.suspensions = suspensions;
    this.calendar = calendar;
    this.engine = engine;
    this.events = events;
    this.clock = clock;
  }

  void stop(Term term, SuspensionReason reason, String explanation) {
    suspensions.begin(term.id(), reason, explanation, LocalDate.now(clock));
    terms.state(term.id(), TermState.SUSPENDED);
    changes.insert(
        term.id(),
        TermChange.Kind.SUSPENDED,
        reason.label() + ": " + explanation,
        term.dueDate(),
        term.dueDate(),
        term.calendarVersion());
    if (engine.stop(term)) {
      terms.taskStopped(term.id());
    }
    events.publishEvent(new TermStateChanged(term, terms.find(term.id())));
  }

  /**
   * Counts the whole term anew, leaving out the days on which it stood still; so decrees that came
   * meanwhile count too.
   */
  void start(Term stopped) {
    suspensions.end(stopped.id(), LocalDate.now(clock));
    Term running = terms.find(stopped.id());
    DayCount count =
        calendar
            .snapshot()
            .count(running.start(), running.days(), running.unit(), running::stopped);
    String cause = "reanudación del plazo suspendido el " + lastStop(stopped);
    terms.move(stopped.id(), count);
    terms.state(stopped.id(), TermState.OPEN);
    changes.insert(
        stopped.id(),
        TermChange.Kind.RESUMED,
        cause,
        stopped.dueDate(),
        count.due(),
        count.calendarVersion());
    Term after = terms.find(stopped.id());
    engine.start(after, stopped.due(), terms.taskStarts(stopped.id()));
    events.publishEvent(new TermRecomputed(stopped, after, cause));
  }

  private static String lastStop(Term stopped) {
    var stops = stopped.suspensions();
    return SpanishDates.day(stops.get(stops.size() - 1).from());
  }
}
