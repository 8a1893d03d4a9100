package org.expediente.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** SHA-256 of entries and texts; what it covers is public, see the package's page. */
final class Fingerprint {
  /** What the first entry of a chain follows. */
  static final String NOTHING_BEFORE = "0".repeat(64);

  private Fingerprint() {}

  /** The hash that {@code entry} must carry. */
  static String of(Entry entry) {
    return of(covered(entry));
  }

  static String covered(Entry entry) {
    Map<String, Object> covered = new HashMap<>();
    covered.put("at", entry.at());
    covered.put("case", entry.caseNumber());
    covered.put("chain", entry.chain());
    covered.put("channel", entry.channel());
    covered.put("data", entry.data());
    covered.put("groups", entry.groups());
    covered.put("id", entry.id());
    covered.put("kind", entry.kind());
    covered.put("person", entry.person());
    covered.put("previous", entry.previousHash());
    covered.put("role", entry.role());
    covered.put("seq", entry.seq());
    covered.put("step", entry.step());
    return CanonicalJson.write(covered);
  }

  static String of(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
