package org.expediente.approvals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps approvals and says which still count. All methods work in the caller's transaction. */
@Service
@Transactional
public class ApprovalBook {
  private final ApprovalTable table;
  private final Approvables approvables;
  private final ApprovalWords words;
  private final Journal journal;
  private final ApplicationEventPublisher events;

  ApprovalBook(
      ApprovalTable table,
      Approvables approvables,
      ApprovalWords words,
      Journal journal,
      ApplicationEventPublisher events) {
    this.events = events;
    this.table = table;
    this.approvables = approvables;
    this.words = words;
    this.journal = journal;
  }

  /** Ids of all kinds that diagrams may name. */
  public Set<String> kinds() {
    return approvables.kinds();
  }

  /** What was approved of a kind in the case and by whom, the latest first, void ones included. */
  @Transactional(readOnly = true)
  public List<Approval> of(String caseNumber, String kind) {
    return table.of(caseNumber, kind);
  }

  /**
   * Whether the latest approval of the kind stands and the data are still those that were approved.
   * An approval found void is marked and journaled.
   */
  public boolean stands(String caseNumber, String kind) {
    return lack(caseNumber, kind).isEmpty();
  }

  /** Why no approval stands, as a Spanish sentence that says what to do; empty where one does. */
  public Optional<String> lack(String caseNumber, String kind) {
    recheck(caseNumber, kind, null);
    List<Approval> given = table.of(caseNumber, kind);
    if (!given.isEmpty() && given.get(0).voidedAt() == null) {
      return Optional.empty();
    }
    return Optional.of(words.missing(kind, given.stream().findFirst()));
  }

  /**
   * Data of the kind have just been written: approvals of other data are void from here on.
   *
   * @param cause Spanish: the act that changed them, e.g. {@code se cargó otro padrón}
   */
  public void changed(String caseNumber, String kind, String cause) {
    journal.hold(caseNumber);
    recheck(caseNumber, kind, cause);
  }

  /** Somebody whose approval was asked said no: what was approved before does not count either. */
  public void denied(String caseNumber, String kind, String step) {
    journal.hold(caseNumber);
    for (Approval approval : table.of(caseNumber, kind)) {
      annul(approval, "en una tarea posterior no se aprobó", step);
    }
  }

  /** Adds an approval of data with this hash; earlier ones of other data do not count any more. */
  void add(String caseNumber, String kind, Snapshot what, String step, String role) {
    List<Approval> before = table.of(caseNumber, kind);
    table.add(caseNumber, kind, what, step, role);
    Map<String, Object> data =
        Map.of(
            "kind", kind,
            "title", approvables.of(kind).title(),
            "reference", what.reference(),
            "sha256", what.sha256());
    journal.record(new Act(caseNumber, "approval.given", step, data, role));
    before.stream()
        .filter(earlier -> !earlier.sha256().equals(what.sha256()))
        .forEach(earlier -> annul(earlier, "se aprobó en su lugar: " + what.reference(), step));
    events.publishEvent(new ApprovalsMoved(caseNumber, kind));
  }

  private void recheck(String caseNumber, String kind, String cause) {
    List<Approval> open =
        table.of(caseNumber, kind).stream().filter(a -> a.voidedAt() == null).toList();
    if (open.isEmpty()) {
      return;
    }
    Snapshot present = approvables.present(caseNumber, kind);
    for (Approval approval : open) {
      if (!approval.sha256().equals(present.sha256())) {
        String where = "cambió " + approval.snapshot().difference(present);
        annul(approval, cause == null ? where : where + ": " + cause, null);
      }
    }
  }

  private void annul(Approval approval, String cause, String step) {
    if (approval.voidedAt() == null && table.annul(approval, cause)) {
      Map<String, Object> data =
          Map.of(
              "kind", approval.kind(),
              "title", approvables.of(approval.kind()).title(),
              "reference", approval.reference(),
              "sha256", approval.sha256(),
              "approvedBy", approval.person(),
              "approvedAt", approval.givenAt(),
              "cause", cause);
      journal.record(new Act(approval.caseNumber(), "approval.voided", step, data));
      events.publishEvent(new ApprovalsMoved(approval.caseNumber(), approval.kind()));
    }
  }
}
