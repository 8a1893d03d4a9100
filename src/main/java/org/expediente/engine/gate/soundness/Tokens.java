package org.expediente.engine.gate.soundness;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts tokens on their way and remembers where they came. A token that can only go one way goes
 * there at once, as nothing could happen to it between.
 */
final class Tokens {
  private final Set<Node> reached = new HashSet<>();
  private final Set<Node> doubled = new LinkedHashSet<>();

  void reached(Node node) {
    reached.add(node);
  }

  /** Some case has come here. */
  boolean hasReached(Node node) {
    return reached.contains(node);
  }

  /** Nodes behind which two tokens met, first found first. */
  Set<Node> doubled() {
    return doubled;
  }

  /** Every state after a token left the node. */
  List<BitSet> leave(BitSet state, Node node) {
    reached.add(node);
    List<BitSet> next = new ArrayList<>();
    for (List<Flow> exit : node.exits) {
      BitSet after = (BitSet) state.clone();
      exit.forEach(flow -> put(after, flow, node));
      next.add(after);
    }
    return next;
  }

  /** A token enters the flow, sent by the mover. */
  void put(BitSet state, Flow start, Node mover) {
    Flow flow = start;
    Set<Node> passed = new HashSet<>();
    while (flow.to().isStraight() && flow.to().in.size() == 1 && passed.add(flow.to())) {
      reached.add(flow.to());
      flow = flow.to().exits.get(0).get(0);
    }
    Node node = flow.to();
    boolean enters = node.kind == Kind.HELD || node.kind == Kind.SCOPE;
    int place = enters ? node.place : flow.place();
    if (state.get(place)) {
      doubled.add(enters && node.in.size() > 1 ? node : mover);
      return;
    }
    state.set(place);
    if (enters) {
      reached.add(node);
    }
    if (node.kind == Kind.SCOPE && !node.inner.starts.isEmpty()) {
      put(state, node.inner.starts.get(0), node);
    }
  }
}
