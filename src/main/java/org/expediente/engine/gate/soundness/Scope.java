package org.expediente.engine.gate.soundness;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The process, a subprocess or an event subprocess: what lives and ends together. */
final class Scope {
  final Scope parent;

  /** Place that says the scope is open. */
  final int open;

  /** The subprocess node; null for the process and for event subprocesses. */
  Node host;

  /** True for an event subprocess that ended everything else in its parent. */
  boolean interrupts;

  final List<Node> nodes = new ArrayList<>();

  /** Entries of its start events. */
  final List<Flow> starts = new ArrayList<>();

  /** Its event subprocesses. */
  final List<Handler> handlers = new ArrayList<>();

  final List<Scope> children = new ArrayList<>();

  /** Places of tokens inside, at any depth, without {@link #open}. */
  final BitSet tokens = new BitSet();

  /** All places inside, at any depth, without {@link #open}: tokens and what already happened. */
  final BitSet inside = new BitSet();

  Scope(Scope parent, int open) {
    this.parent = parent;
    this.open = open;
  }

  void token(int place) {
    for (Scope scope = this; scope != null; scope = scope.parent) {
      scope.tokens.set(place);
      scope.inside.set(place);
    }
  }

  void memory(int place) {
    for (Scope scope = this; scope != null; scope = scope.parent) {
      scope.inside.set(place);
    }
  }

  boolean isBusy(BitSet state) {
    return tokens.intersects(state);
  }
}
