package org.expediente.engine.gate.soundness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where the parts begin that no case reaches: what follows is dead for the same reason. */
final class DeadParts {
  private DeadParts() {}

  /**
   * The first nodes of each part, in the order of the diagram.
   *
   * @param dead nodes that no case reaches
   * @param stuck nodes where cases stop for ever; what only follows them is explained by that
   */
  static List<Node> of(List<Node> dead, Collection<Node> stuck) {
    Set<Node> open = new LinkedHashSet<>(dead);
    for (Node node : stuck) {
      for (Node cause = node; cause != null; cause = cause.scope.host) {
        followers(cause, open).forEach(after -> follow(after, open));
        open.remove(cause);
      }
    }
    List<Node> first = new ArrayList<>();
    for (Node node : dead) {
      if (open.contains(node) && before(node).stream().noneMatch(dead::contains)) {
        first.add(node);
        follow(node, open);
      }
    }
    while (!open.isEmpty()) { // circles that nothing leads into
      Node node = open.iterator().next();
      first.add(node);
      follow(node, open);
    }
    return first;
  }

  private static void follow(Node start, Set<Node> open) {
    Deque<Node> next = new ArrayDeque<>(List.of(start));
    while (!next.isEmpty()) {
      Node node = next.pop();
      if (open.remove(node)) {
        followers(node, open).forEach(next::push);
      }
    }
  }

  private static List<Node> followers(Node node, Set<Node> among) {
    return among.stream().filter(other -> before(other).contains(node)).toList();
  }

  private static Collection<Node> before(Node node) {
    List<Node> before = new ArrayList<>();
    for (Flow flow : node.in) {
      if (flow.from() != null) {
        before.add(flow.from());
      }
    }
    if (node.scope.host != null) {
      before.add(node.scope.host);
    }
    if (node.attachedTo != null) {
      before.add(node.attachedTo);
    }
    return before;
  }
}
