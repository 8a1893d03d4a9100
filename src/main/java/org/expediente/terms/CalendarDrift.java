package org.expediente.terms;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A release may bring other closures and the owner may tune a calendar parameter: open terms follow
 * at the next start.
 */
@Component
class CalendarDrift {
  private static final Logger LOG = LoggerFactory.getLogger(CalendarDrift.class);

  private final Decrees decrees;

  CalendarDrift(Decrees decrees) {
    this.decrees = decrees;
  }

  @EventListener(ApplicationReadyEvent.class)
  void recompute() {
    var recomputed = decrees.recompute("cambio del calendario de días hábiles");
    LOG.info("Open terms moved by a changed calendar: {}", recomputed);
  }
}
