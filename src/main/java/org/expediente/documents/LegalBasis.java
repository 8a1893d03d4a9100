package org.expediente.documents;

/**
 * What a decision rests on. Printed on a document only when the ministry has ratified it: a
 * proposal must never look like law (demand "never print unsure law").
 *
 * @param text Spanish, e.g. {@code Cn 195; Ley CCR art. 3}; may be null or blank
 */
public record LegalBasis(String text, boolean ratified) {
  /** Whether a template may print it. */
  public boolean printable() {
    return ratified && text != null && !text.isBlank();
  }
}
