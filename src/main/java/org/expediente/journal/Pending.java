package org.expediente.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The acts of a running transaction, written together right before it commits: one turn at each
 * chain however many acts, and nobody waits while the rest of the transaction goes on.
 */
@Component
class Pending {
  private final Chains chains;

  Pending(Chains chains) {
    this.chains = chains;
  }

  /** Needs a transaction; writes with its commit. */
  void add(String chain, Witnessed what) {
    Acts acts = current().orElseGet(Acts::new);
    acts.add(chain, what);
  }

  /** Writes now what this transaction has recorded so far, so that it can read it. */
  void write() {
    current().ifPresent(Acts::write);
  }

  private Optional<Acts> current() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      return Optional.empty();
    }
    return TransactionSynchronizationManager.getSynchronizations().stream()
        .filter(one -> one instanceof Acts acts && acts.of(this))
        .map(Acts.class::cast)
        .findAny();
  }

  /** Registered with the transaction, thus forgotten with a rollback and put aside with it. */
  private final class Acts implements TransactionSynchronization {
    // cases before the day's chain, which a transaction that holds a case may take, never the
    // other way round: two locks in two orders would block each other
    private final Map<String, List<Witnessed>> byChain =
        new TreeMap<>(
            Comparator.comparing((String chain) -> ChainName.ofCase(chain).isEmpty())
                .thenComparing(chain -> chain));
    private boolean committing;

    Acts() {
      TransactionSynchronizationManager.registerSynchronization(this);
    }

    boolean of(Pending pending) {
      return Pending.this == pending;
    }

    void add(String chain, Witnessed what) {
      byChain.computeIfAbsent(chain, name -> new ArrayList<>()).add(what);
      if (committing) {
        write(); // somebody else's last act before the commit
      }
    }

    void write() {
      byChain.forEach(chains::append);
      byChain.clear();
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      committing = true;
      write();
    }
  }
}
