package org.expediente.journal;

import java.util.ArrayList;
import java.util.List;
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

  /** Holds the chain, if it is open, until the transaction ends; else false. */
  boolean hold(String chain) {
    return heads.hold(chain);
  }

  /** Two round trips for all acts together, as long as the ids of one turn suffice. */
  void append(String chain, List<Witnessed> acts) {
    for (int from = 0; from < acts.size(); from += Turn.IDS) {
      List<Witnessed> some = acts.subList(from, Math.min(from + Turn.IDS, acts.size()));
      entries.add(linked(heads.take(chain).orElseGet(() -> open(chain, some.get(0))), some));
    }
  }

  private static List<Entry> linked(Turn turn, List<Witnessed> acts) {
    List<Entry> linked = new ArrayList<>();
    String previous = turn.hash();
    for (Witnessed what : acts) {
      int place = linked.size();
      Entry next = what.entry(turn.id() + place, turn.chain(), turn.seq() + place + 1, previous);
      linked.add(next);
      previous = next.hash();
    }
    return linked;
  }

  private Turn open(String chain, Witnessed what) {
    if (firstRow.insert(() -> heads.open(chain))) {
      var opened = new Act(null, ChainName.OPENED, null, ChainName.opening(chain));
      ChainName.register(chain).ifPresent(register -> append(register, List.of(what.with(opened))));
    }
    return heads.take(chain).orElseThrow();
  }
}
