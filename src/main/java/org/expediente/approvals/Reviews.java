package org.expediente.approvals;

import org.expediente.access.Actors;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What an approver was shown, and the approval of exactly that. Data that anybody else changed
 * between showing and approving are never approved, whatever path they changed by.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Reviews {
  private final ReviewTable shown;
  private final Approvables approvables;
  private final ApprovalBook book;
  private final ApprovalWords words;
  private final Journal journal;
  private final Actors actors;
  private final TransactionTemplate outside;

  Reviews(
      ReviewTable shown,
      Approvables approvables,
      ApprovalBook book,
      ApprovalWords words,
      Journal journal,
      Actors actors,
      PlatformTransactionManager transactions) {
    this.shown = shown;
    this.approvables = approvables;
    this.book = book;
    this.words = words;
    this.journal = journal;
    this.actors = actors;
    this.outside = new TransactionTemplate(transactions);
    outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    outside.setReadOnly(true);
  }

  /** The task shows the data as they are now. */
  public void show(String taskId, String caseNumber, String kind) {
    shown.put(taskId, kind, approvables.present(caseNumber, kind));
  }

  /** Whether the data are no longer those that the task shows. */
  public boolean outdated(String taskId, String caseNumber, String kind) {
    return shown.find(taskId, kind).filter(approvables.present(caseNumber, kind)::same).isEmpty();
  }

  /**
   * Before the task's own writing: the data must be those that the task shows.
   *
   * @throws Refusal conflict, where they changed; forbidden, where no person acts
   */
  public void requireShown(String taskId, String caseNumber, String kind) {
    if (actors.current().isSystem()) {
      throw Refusal.forbidden("approval.person", "Solo una persona puede aprobar.");
    }
    journal.hold(caseNumber);
    Snapshot seen = seen(taskId, kind);
    Snapshot present = approvables.present(caseNumber, kind);
    if (!seen.same(present)) {
      throw words.stale(kind, seen.difference(present));
    }
  }

  /**
   * After the task's own writing: the acting person approves the data as they are now.
   *
   * @param role group in whose name the person acts, or null
   * @throws Refusal conflict, where somebody else changed them meanwhile
   */
  public void approve(String taskId, String caseNumber, String kind, String step, String role) {
    Snapshot seen = seen(taskId, kind);
    Snapshot present = approvables.present(caseNumber, kind);
    if (!seen.same(present)) {
      // The approver's own decisions belong to what is approved. Seen from outside this
      // transaction, which has not ended, the data must not have moved.
      Snapshot committed = outside.execute(status -> approvables.present(caseNumber, kind));
      if (!seen.same(committed)) {
        throw words.stale(kind, seen.difference(committed));
      }
    }
    book.add(caseNumber, kind, present, step, role);
  }

  /** The task has ended. */
  public void forget(String taskId) {
    shown.remove(taskId);
  }

  private Snapshot seen(String taskId, String kind) {
    return shown
        .find(taskId, kind)
        .orElseThrow(() -> words.stale(kind, "la tarea es anterior a esta regla"));
  }
}
