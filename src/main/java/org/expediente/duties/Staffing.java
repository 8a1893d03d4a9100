package org.expediente.duties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether the people there are can do a set of tasks, some of which want different persons. An
 * exact search: the most constrained task first, and back when a task is left without anybody.
 */
public final class Staffing {
  /** More steps than any diagram of ours needs; beyond, the answer is left open: no finding. */
  private static final int MOST_STEPS = 200_000;

  private final Map<String, Set<String>> people;
  private final Map<String, Set<String>> different = new HashMap<>();
  private int steps;

  private Staffing(Map<String, Set<String>> people) {
    this.people = people;
    people.keySet().forEach(task -> different.put(task, new HashSet<>()));
  }

  /**
   * A smallest set of tasks that the people cannot do; empty when all can be done.
   *
   * @param people who may do each task
   * @param pairs tasks that want different persons, two to a pair
   */
  public static List<String> conflict(
      Map<String, Set<String>> people, Collection<List<String>> pairs) {
    if (possible(people, pairs)) {
      return List.of();
    }
    Map<String, Set<String>> core = new HashMap<>(people);
    for (String task : people.keySet().stream().sorted().toList()) {
      Map<String, Set<String>> without = new HashMap<>(core);
      without.remove(task);
      if (!possible(without, pairs)) {
        core = without;
      }
    }
    return core.keySet().stream().sorted().toList();
  }

  private static boolean possible(Map<String, Set<String>> people, Collection<List<String>> pairs) {
    Staffing staffing = new Staffing(people);
    for (List<String> pair : pairs) {
      if (people.containsKey(pair.get(0)) && people.containsKey(pair.get(1))) {
        staffing.different.get(pair.get(0)).add(pair.get(1));
        staffing.different.get(pair.get(1)).add(pair.get(0));
      }
    }
    return staffing.assign(new HashMap<>());
  }

  private boolean assign(Map<String, String> done) {
    if (done.size() == people.size() || ++steps > MOST_STEPS) {
      return true;
    }
    String task =
        people.keySet().stream()
            .filter(key -> !done.containsKey(key))
            .min(
                Comparator.<String>comparingInt(key -> left(key, done).size())
                    .thenComparing(Comparator.naturalOrder()))
            .orElseThrow();
    for (String person : left(task, done)) {
      done.put(task, person);
      if (assign(done)) {
        return true;
      }
      done.remove(task);
    }
    return false;
  }

  private List<String> left(String task, Map<String, String> done) {
    List<String> left = new ArrayList<>(people.get(task));
    different.get(task).forEach(other -> left.remove(done.get(other)));
    return left;
  }
}
