package org.expediente.engine.guard;

import java.util.Optional;
import org.expediente.problem.Refusal;

/**
 * Why the current thread's last command was refused. The engine's REST API passes on a sentence at
 * best, often with another status; a program also wants to know the kind of no and the fields.
 */
public final class LastRefusal {
  private static final ThreadLocal<Refusal> LAST = new ThreadLocal<>();

  private LastRefusal() {}

  static void remember(Refusal refusal) {
    LAST.set(refusal);
  }

  /** The refusal, once; empty when nothing was refused since the last call. */
  public static Optional<Refusal> take() {
    Refusal last = LAST.get();
    LAST.remove();
    return Optional.ofNullable(last);
  }
}
