package org.expediente.journal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Work that outlives the caller's transaction. It waits for that one to end: it may hold the very
 * row that the work needs, and the thread would then wait for itself.
 */
@Component
class OwnTransaction {
  private final TransactionTemplate own;

  OwnTransaction(PlatformTransactionManager transactions) {
    own = new TransactionTemplate(transactions);
    own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** Runs now, or right after the caller's transaction has committed or rolled back. */
  void run(Runnable work) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      own.executeWithoutResult(status -> work.run());
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            own.executeWithoutResult(ended -> work.run());
          }
        });
  }
}
