package org.expediente.engine.guard;

/** The command that a person has given in the current thread; commands inside it are ours. */
public final class Outside {
  private static final ThreadLocal<Object> COMMAND = new ThreadLocal<>();

  private Outside() {}

  /** Whether a person has given this very command. */
  public static boolean gave(Object command) {
    return COMMAND.get() == command;
  }

  /** Remembers {@code command}; the result is for {@link #leave}. */
  static Object enter(Object command) {
    Object before = COMMAND.get();
    COMMAND.set(command);
    return before;
  }

  static void leave(Object before) {
    if (before == null) {
      COMMAND.remove();
    } else {
      COMMAND.set(before);
    }
  }
}
