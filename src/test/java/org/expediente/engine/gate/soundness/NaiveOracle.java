package org.expediente.engine.gate.soundness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Soundness by its definition, one token at a time: slow, and nothing shared with the checker. */
final class NaiveOracle {
  private final Graph graph;
  private final Set<String> fired = new HashSet<>();
  private final Map<List<Integer>, Set<List<Integer>>> next = new HashMap<>();
  private final Set<List<Integer>> ends = new HashSet<>();
  private boolean doubled;

  NaiveOracle(Graph graph) {
    this.graph = graph;
  }

  boolean isSound() {
    Deque<List<Integer>> open = new ArrayDeque<>();
    for (String node : graph.nodes.keySet()) {
      if (graph.nodes.get(node) == 's') {
        fired.add(node);
        open.add(marking(graph.outOf(node)));
      }
    }
    while (!open.isEmpty()) {
      List<Integer> state = open.pop();
      doubled |= new HashSet<>(state).size() < state.size();
      if (doubled) {
        return false;
      }
      if (!next.containsKey(state)) {
        next.put(state, after(state));
        open.addAll(next.get(state));
      }
    }
    return fired.containsAll(graph.nodes.keySet()) && next.keySet().stream().allMatch(this::canEnd);
  }

  private Set<List<Integer>> after(List<Integer> state) {
    Set<List<Integer>> after = new HashSet<>();
    for (String node : graph.nodes.keySet()) {
      List<Integer> in = graph.into(node);
      List<Integer> out = graph.outOf(node);
      char kind = graph.nodes.get(node);
      if (kind == 'p') {
        if (!in.isEmpty() && state.containsAll(in)) {
          after.add(step(node, state, in, out));
        }
        continue;
      }
      for (int token : in) {
        if (!state.contains(token)) {
          continue;
        }
        if (kind == 'x') {
          out.forEach(way -> after.add(step(node, state, List.of(token), List.of(way))));
        } else {
          after.add(step(node, state, List.of(token), out));
        }
      }
    }
    return after;
  }

  private List<Integer> step(
      String node, List<Integer> state, List<Integer> in, List<Integer> out) {
    fired.add(node);
    List<Integer> after = new ArrayList<>(state);
    in.forEach(after::remove);
    after.addAll(out);
    return marking(after);
  }

  private boolean canEnd(List<Integer> from) {
    Set<List<Integer>> seen = new HashSet<>(Set.of(from));
    Deque<List<Integer>> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      List<Integer> state = open.pop();
      if (state.isEmpty() || ends.contains(state)) {
        ends.add(from);
        return true;
      }
      next.get(state).stream().filter(seen::add).forEach(open::push);
    }
    return false;
  }

  private static List<Integer> marking(List<Integer> tokens) {
    return tokens.stream().sorted().toList();
  }
}
