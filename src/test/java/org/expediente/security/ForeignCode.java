package org.expediente.security;

/** Code that somebody smuggles in; it leaves a mark if it ever runs. */
final class ForeignCode {
  private static final String MARK = "expediente.hole";

  /** An expression that reaches the runtime from a plain string. */
  static final String EXPRESSION =
      "${''.getClass().forName('java.lang.System')"
          + ".getMethod('setProperty', ''.getClass(), ''.getClass())"
          + ".invoke(null, '"
          + MARK
          + "', 'open')}";

  private ForeignCode() {}

  static boolean ran() {
    return System.clearProperty(MARK) != null;
  }
}
