package org.expediente.access;

import java.util.List;

/**
 * Who acts.
 *
 * @param person user id, or {@link #SYSTEM} for what no person caused
 * @param groups ids of the person's groups
 */
public record Actor(String person, List<String> groups) {
  /** The product itself: timers, jobs and start-up. */
  public static final String SYSTEM = "sistema";

  public Actor {
    groups = List.copyOf(groups);
  }

  public boolean isSystem() {
    return SYSTEM.equals(person);
  }

  public boolean in(String group) {
    return groups.contains(group);
  }
}
