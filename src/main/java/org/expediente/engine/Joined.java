package org.expediente.engine;

import java.util.ArrayList;
import java.util.List;

/** The engine's lists of listeners and interceptors with ours; several plug-ins add to each. */
public final class Joined {
  private Joined() {}

  /** {@code first} and then {@code more}; null, the engine's empty list, counts as empty. */
  public static <T> List<T> of(List<? extends T> first, List<? extends T> more) {
    List<T> all = new ArrayList<>();
    if (first != null) {
      all.addAll(first);
    }
    if (more != null) {
      all.addAll(more);
    }
    return all;
  }
}
