package org.expediente.procedures.contracts.contract;

/** Numbers of days in a sentence. */
public final class DayWords {
  private DayWords() {}

  /** {@code 1 día}, {@code 5 días}. */
  public static String of(long days) {
    return days == 1 ? "1 día" : days + " días";
  }

  /** {@code 1 día hábil}, {@code 5 días hábiles}. */
  public static String business(long days) {
    return days == 1 ? "1 día hábil" : days + " días hábiles";
  }
}
