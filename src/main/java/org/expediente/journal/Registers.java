package org.expediente.journal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The chains that the registers name. */
final class Registers {
  private static final String BEFORE = "{\"chain\":\"";
  private static final String AFTER = "\"}";

  private final Set<String> named = new HashSet<>();

  void read(Entry entry) {
    String data = entry.data();
    if (!entry.kind().equals(ChainName.OPENED) || !data.startsWith(BEFORE)) {
      return;
    }
    String chain = data.substring(BEFORE.length(), Math.max(BEFORE.length(), data.length() - 2));
    // only the one register that must name a chain can vouch for it
    if (data.equals(BEFORE + chain + AFTER)
        && ChainName.register(chain).filter(entry.chain()::equals).isPresent()) {
      named.add(chain);
    }
  }

  boolean name(String chain) {
    return chain.equals(ChainName.ROOT) || named.contains(chain);
  }

  /** Chains named here that are not among those found, in order. */
  List<String> missing(Collection<String> found) {
    return named.stream().filter(chain -> !found.contains(chain)).sorted().toList();
  }
}
