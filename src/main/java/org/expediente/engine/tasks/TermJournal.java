package org.expediente.engine.tasks;

import java.util.LinkedHashMap;
import java.util.Map;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.terms.Term;
import org.expediente.terms.TermComputed;
import org.expediente.terms.TermRecomputed;
import org.expediente.terms.TermStateChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Journals what happens to terms, in the transaction in which it happens. */
@Component
class TermJournal {
  private final Journal journal;

  TermJournal(Journal journal) {
    this.journal = journal;
  }

  @EventListener
  void computed(TermComputed event) {
    record("term.computed", event.term(), Map.of());
  }

  @EventListener
  void recomputed(TermRecomputed event) {
    record(
        "term.recomputed",
        event.after(),
        Map.of("dueBefore", event.before().dueDate(), "cause", event.cause()));
  }

  @EventListener
  void stateChanged(TermStateChanged event) {
    record(
        "term.stateChanged",
        event.after(),
        Map.of("before", event.before().state().name(), "after", event.after().state().name()));
  }

  private void record(String kind, Term term, Map<String, ?> more) {
    Map<String, Object> data = new LinkedHashMap<>(more);
    data.put("parameter", term.key());
    data.put("start", term.start());
    data.put("days", term.days());
    data.put("due", term.dueDate());
    data.put("calendar", term.calendarVersion());
    journal.record(new Act(term.caseNumber(), kind, term.activityId(), data));
  }
}
