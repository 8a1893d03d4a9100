package org.expediente.engine.gate.soundness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every state that a process can reach, and from which of them it can still end. */
final class Search {
  private final Moves moves;
  private final int most;
  private final Map<BitSet, Integer> numbers = new HashMap<>();
  private final List<BitSet> states = new ArrayList<>();
  private final List<List<Integer>> before = new ArrayList<>();
  private final BitSet stuck = new BitSet();

  /**
   * @param most states to look at before giving up
   */
  Search(Moves moves, int most) {
    this.moves = moves;
    this.most = most;
  }

  /** False if there were more states than could be looked at; then nothing else may be asked. */
  boolean run() {
    moves.starts().forEach(this::number);
    for (int i = 0; i < states.size(); i++) {
      if (states.size() > most) {
        return false;
      }
      BitSet state = states.get(i);
      if (state.isEmpty()) {
        continue;
      }
      List<BitSet> next = moves.from(state);
      stuck.set(i, next.isEmpty());
      for (BitSet after : next) {
        before.get(number(after)).add(i);
      }
    }
    return true;
  }

  /** States in which nothing can happen any more, though the case has not ended. */
  List<BitSet> stuck() {
    return stuck.stream().mapToObj(states::get).toList();
  }

  /** States from which the case goes on for ever: it can neither end nor get stuck. */
  List<BitSet> endless() {
    BitSet back = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < states.size(); i++) {
      if (states.get(i).isEmpty() || stuck.get(i)) {
        back.set(i);
        open.push(i);
      }
    }
    while (!open.isEmpty()) {
      for (int earlier : before.get(open.pop())) {
        if (!back.get(earlier)) {
          back.set(earlier);
          open.push(earlier);
        }
      }
    }
    back.flip(0, states.size());
    return back.stream().mapToObj(states::get).toList();
  }

  private int number(BitSet state) {
    return numbers.computeIfAbsent(
        state,
        key -> {
          states.add(key);
          before.add(new ArrayList<>(2));
          return states.size() - 1;
        });
  }
}
