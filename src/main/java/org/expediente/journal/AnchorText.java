package org.expediente.journal;

import java.time.Instant;
import java.util.List;

/**
 * Heads as they are kept outside: a line with time, number and SHA-256 of the lines that follow,
 * then one line a head. Several such texts one after the other are one text again.
 *
 * @param sha256 over the lines of the heads, each with its line end
 */
public record AnchorText(String text, String sha256, int heads) {
  static final String TITLE = "# expediente-anclas ";

  /** Writes heads down. */
  public static AnchorText of(List<Head> heads, Instant at) {
    StringBuilder lines = new StringBuilder();
    heads.forEach(
        head -> lines.append("%s %d %s\n".formatted(head.chain(), head.seq(), head.hash())));
    String sha256 = Fingerprint.of(lines.toString());
    String title = "%s%s %d %s\n".formatted(TITLE, at, heads.size(), sha256);
    return new AnchorText(title + lines, sha256, heads.size());
  }
}
