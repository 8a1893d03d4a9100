package org.expediente.terms;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Counts one open term anew, after the calendar changed. Runs in its caller's transaction. */
@Component
class Recomputation {
  private final TermTable terms;
  private final TermChangeTable changes;
  private final BusinessCalendar calendar;
  private final EngineDates engine;
  private final ApplicationEventPublisher events;

  Recomputation(
      TermTable terms,
      TermChangeTable changes,
      BusinessCalendar calendar,
      EngineDates engine,
      ApplicationEventPublisher events) {
    this.terms = terms;
    this.changes = changes;
    this.calendar = calendar;
    this.engine = engine;
    this.events = events;
  }

  /**
   * Moves the term's due date where the calendar asks for it.
   *
   * @return whether it moved
   */
  boolean of(long termId, String cause) {
    Term term = terms.lock(termId);
    DayCount count =
        calendar.snapshot().count(term.start(), term.days(), term.unit(), term::stopped);
    boolean running = term.state() == TermState.OPEN && term.closedAt() == null;
    if (!running || count.due().equals(term.dueDate())) {
      return false;
    }
    terms.move(termId, count);
    changes.insert(
        termId,
        TermChange.Kind.RECOMPUTED,
        cause,
        term.dueDate(),
        count.due(),
        count.calendarVersion());
    Term after = terms.find(termId);
    engine.move(after, term.due());
    events.publishEvent(new TermRecomputed(term, after, cause));
    return true;
  }
}
