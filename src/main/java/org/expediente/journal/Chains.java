package org.expediente.journal;

import java.util.Optional;
import org.expediente.database.FirstRow;
import org.springframework.stereotype.Component;

/** Appends to chains, opening them where needed, in the caller's transaction. */
@Component
class Chains {
  private final Heads heads;
  private final Entries entries;
  private final FirstRow firstRow;

  Chains(Heads heads, Entries entries, FirstRow firstRow) {
    this.heads = heads;
    this.entries = entries;
    this.firstRow = firstRow;
  }

  /** The chain if it is open, then held until the transaction ends. */
  Optional<String> held(String chain) {
    return heads.lock(chain).map(Head::chain);
  }

  void append(String chain, Witnessed what) {
    Head head = heads.lock(chain).orElseGet(() -> open(chain, what));
    Entry entry = what.entry(entries.nextId(), chain, head.seq() + 1, head.hash());
    entries.add(entry);
    heads.advance(entry);
  }

  private Head open(String chain, Witnessed what) {
    if (firstRow.insert(() -> heads.open(chain))) {
      var opened = new Act(null, ChainName.OPENED, null, ChainName.opening(chain));
      ChainName.register(chain).ifPresent(register -> append(register, what.with(opened)));
    }
    return heads.lock(chain).orElseThrow();
  }
}
