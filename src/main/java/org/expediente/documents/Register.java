package org.expediente.documents;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.expediente.access.Actors;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Component;

/** The only hand that writes documents: each entry and each exit goes with its journal row. */
@Component
class Register {
  private final DocumentTable table;
  private final ContentStore contents;
  private final Journal journal;
  private final Actors actors;
  private final Clock clock;

  Register(
      DocumentTable table, ContentStore contents, Journal journal, Actors actors, Clock clock) {
    this.table = table;
    this.contents = contents;
    this.journal = journal;
    this.actors = actors;
    this.clock = clock;
  }

  /**
   * Makes the caller's transaction the only one that changes the case. Taken before any other lock,
   * such as that of a number series: two locks in two orders would block each other.
   */
  void hold(String caseNumber) {
    journal.hold(caseNumber);
  }

  /** Stores the draft; {@code kind} is the act, e.g. {@code document.added}. */
  StoredDocument enter(Draft draft, String kind) {
    String hash = contents.keep(draft.content());
    long id = table.insert(draft, hash, now(), actors.current().person());
    StoredDocument stored = table.find(id).orElseThrow();
    journal.record(new Act(stored.caseNumber(), kind, draft.step(), facts(stored)));
    return stored;
  }

  void annul(StoredDocument document, String reason) {
    leave(document, DocumentStatus.ANULADO, reason, null);
    record(document, "document.annulled", Map.of("reason", reason));
  }

  void replace(StoredDocument document, StoredDocument successor, String reason) {
    leave(document, DocumentStatus.REEMPLAZADO, reason, successor.id());
    record(document, "document.replaced", Map.of("reason", reason, "replacedBy", successor.id()));
  }

  /** Notes that somebody read what not everybody may know. */
  void read(StoredDocument document) {
    record(document, "document.read", Map.of());
  }

  private void leave(StoredDocument document, DocumentStatus status, String why, Long successor) {
    if (!table.leaveForce(document.id(), status, why, successor)) {
      throw notInForce();
    }
  }

  static Refusal notInForce() {
    return Refusal.conflict(
        "document.notInForce",
        "El documento ya no está vigente: fue anulado o reemplazado. Recargue el expediente.");
  }

  private void record(StoredDocument document, String kind, Map<String, ?> more) {
    Map<String, Object> facts = facts(document);
    facts.putAll(more);
    journal.record(new Act(document.caseNumber(), kind, null, facts));
  }

  /** As fine as both databases keep it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static Map<String, Object> facts(StoredDocument document) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("document", document.id());
    facts.put("type", document.type());
    facts.put("title", document.title());
    facts.put("fileName", document.fileName());
    facts.put("size", document.size());
    facts.put("sha256", document.sha256());
    if (document.number() != null) {
      facts.put("number", document.number());
    }
    return facts;
  }
}
