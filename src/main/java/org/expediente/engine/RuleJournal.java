package org.expediente.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.expediente.access.AccessApplied;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.terms.Closure;
import org.expediente.terms.ClosureDecreed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Journals changes of what holds for all cases, in the transaction in which they happen. */
@Component
class RuleJournal {
  private final Journal journal;

  RuleJournal(Journal journal) {
    this.journal = journal;
  }

  @EventListener
  void applied(AccessApplied event) {
    Map<String, Object> data = Map.of("before", event.before(), "after", event.after());
    journal.record(new Act(null, "access.applied", null, data));
  }

  @EventListener
  void decreed(ClosureDecreed event) {
    Closure closure = event.closure();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("from", closure.from());
    data.put("to", closure.to());
    data.put("name", closure.name());
    data.put("legalBasis", closure.legalBasis());
    data.put("suspendsTerms", closure.suspendsTerms());
    data.put("source", closure.source());
    data.put("calendar", event.calendarVersion());
    journal.record(new Act(null, "decree.recorded", null, data));
  }
}
