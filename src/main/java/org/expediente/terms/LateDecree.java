package org.expediente.terms;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Closes a gap: a term computed while a decree was being registered saw the old calendar, and the
 * recomputation did not see the term. Once the term is committed, one of both sees the other.
 */
@Component
class LateDecree {
  private static final Logger LOG = LoggerFactory.getLogger(LateDecree.class);

  private final BusinessCalendar calendar;
  private final Recomputation recomputation;
  private final TransactionTemplate transaction;

  LateDecree(
      BusinessCalendar calendar,
      Recomputation recomputation,
      PlatformTransactionManager transactions) {
    this.calendar = calendar;
    this.recomputation = recomputation;
    this.transaction = new TransactionTemplate(transactions);
    this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @TransactionalEventListener
  void committed(TermComputed computed) {
    Term term = computed.term();
    try {
      if (!calendar.version().equals(term.calendarVersion())) {
        transaction.executeWithoutResult(
            status -> recomputation.of(term.id(), "decreto registrado el mismo día"));
      }
    } catch (RuntimeException error) { // the step is committed: the person must not see an error
      LOG.error("Term {} could not be recomputed", term.id(), error);
    }
  }
}
