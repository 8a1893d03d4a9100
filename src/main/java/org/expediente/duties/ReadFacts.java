package org.expediente.duties;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What has been read in the current transaction, so that a step that asks about several persons and
 * tasks reads once. Nobody else can change it meanwhile, as the case is held; what this transaction
 * changes is forgotten at once.
 */
@Component
class ReadFacts {
  private record Key(Set<String> family, List<String> roles) {}

  /** The facts about a case, with those linked to it, and roles; read if they have not been. */
  CaseFacts of(Set<String> family, List<String> roles, Supplier<CaseFacts> read) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      return read.get();
    }
    return facts().computeIfAbsent(new Key(family, roles), key -> read.get());
  }

  /** To be called by whoever changes a fact. */
  void forget() {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      facts().clear();
    }
  }

  @SuppressWarnings("unchecked")
  private Map<Key, CaseFacts> facts() {
    Object known = TransactionSynchronizationManager.getResource(this);
    if (known == null) {
      known = new HashMap<Key, CaseFacts>();
      TransactionSynchronizationManager.bindResource(this, known);
      TransactionSynchronizationManager.registerSynchronization(new Ending(known));
    }
    return (Map<Key, CaseFacts>) known;
  }

  /** Takes the facts away with their transaction, or while another one runs inside it. */
  private final class Ending implements TransactionSynchronization {
    private final Object known;

    Ending(Object known) {
      this.known = known;
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResourceIfPossible(ReadFacts.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(ReadFacts.this, known);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(ReadFacts.this);
    }
  }
}
