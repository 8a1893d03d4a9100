package org.expediente.procedures.contracts.history;

import java.util.List;
import java.util.Map;
import org.expediente.access.Actors;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Component;

/** Who may read histories, which name persons; every reading is journaled. */
@Component
class HistoryAccess {
  private static final List<String> READERS = List.of("procurement", "legal", "authority", "audit");

  private final Actors actors;
  private final Journal journal;

  HistoryAccess(Actors actors, Journal journal) {
    this.actors = actors;
    this.journal = journal;
  }

  /**
   * @throws Refusal forbidden, for anybody else
   */
  void check() {
    if (READERS.stream().noneMatch(actors.current()::in)) {
      throw Refusal.forbidden(
          "contracts.history.forbidden",
          "Solo la UACI, la Dirección Jurídica, el Titular y Auditoría Interna consultan el historial.");
    }
  }

  /**
   * @param subject whose history was read, Spanish
   */
  void read(String subject) {
    journal.record(new Act(null, "contracts.historyRead", null, Map.of("subject", subject)));
  }
}
