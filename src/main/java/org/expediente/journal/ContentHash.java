package org.expediente.journal;

/** SHA-256 over plain data, the same for the same data on every database and library version. */
public final class ContentHash {
  private ContentHash() {}

  /**
   * 64 lower-case hexadecimal digits over the canonical JSON of {@code data}.
   *
   * @param data text, whole numbers, BigDecimal, dates, flags, enums, lists and maps of these
   * @throws IllegalArgumentException for a value without one obvious text, e.g. a double
   */
  public static String of(Object data) {
    return Fingerprint.of(text(data));
  }

  /** The canonical JSON itself: sorted keys, no white space; errors as {@link #of}. */
  public static String text(Object data) {
    return CanonicalJson.write(data);
  }
}
