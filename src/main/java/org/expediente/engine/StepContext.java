package org.expediente.engine;

/** The case and step at which the current thread's command works, for the journal of refusals. */
public final class StepContext {
  /**
   * Where a command works.
   *
   * @param caseNumber the case, or null before it has a number
   * @param step task definition key, or process key for a start
   */
  public record Step(String caseNumber, String step) {}

  private static final ThreadLocal<Step> CURRENT = new ThreadLocal<>();

  private StepContext() {}

  /** Remembers the step until {@link #leave}. */
  public static void enter(String caseNumber, String step) {
    CURRENT.set(new Step(caseNumber, step));
  }

  /** The remembered step, or one without case and name. */
  public static Step current() {
    Step step = CURRENT.get();
    return step == null ? new Step(null, null) : step;
  }

  /** Goes back to an earlier step, e.g. when a command inside another one has ended. */
  public static void restore(Step earlier) {
    if (earlier.step() == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(earlier);
    }
  }
}
