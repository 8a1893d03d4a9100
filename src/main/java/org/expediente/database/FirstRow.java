package org.expediente.database;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Inserts a row that two transactions may want to be the first to insert: a counter, a head.
 *
 * <p>The two databases share no "insert unless there". What they share is that the second inserter
 * of a key waits for the first one; a savepoint keeps the transaction usable when it then loses.
 */
@Component
public class FirstRow {
  private final TransactionTemplate savepoint;

  public FirstRow(PlatformTransactionManager transactions) {
    savepoint = new TransactionTemplate(transactions);
    savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /**
   * Runs one insert inside the caller's transaction.
   *
   * @return true when the row is ours, false when another transaction has committed it before
   */
  public boolean insert(Runnable statement) {
    try {
      savepoint.executeWithoutResult(status -> statement.run());
      return true;
    } catch (DuplicateKeyException another) {
      return false;
    }
  }
}
