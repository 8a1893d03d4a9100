package org.expediente.terms;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends terms, and says of each whether it was kept. */
@Component
class TermClosing {
  private final TermTable terms;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TermClosing(TermTable terms, ApplicationEventPublisher events, Clock clock) {
    this.terms = terms;
    this.events = events;
    this.clock = clock;
  }

  /** The step ended. An open term that is past due has expired, however the step ended. */
  void close(Term term, TermState as) {
    boolean late = term.state() == TermState.EXPIRED || pastDue(term);
    terms.close(term.id(), late ? TermState.EXPIRED : as, clock.instant());
    changed(term);
  }

  /** Marks an open term that is past due; the step goes on. */
  void expire(Term term) {
    if (pastDue(term)) {
      terms.state(term.id(), TermState.EXPIRED);
      changed(term);
    }
  }

  boolean pastDue(Term term) {
    return term.state() == TermState.OPEN && !LocalDateTime.now(clock).isBefore(term.due());
  }

  private void changed(Term before) {
    events.publishEvent(new TermStateChanged(before, terms.find(before.id())));
  }
}
