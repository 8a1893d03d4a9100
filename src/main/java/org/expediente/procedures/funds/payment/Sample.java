package org.expediente.procedures.funds.payment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Draws persons so that anybody who has seed and list draws the same: in the order of SHA-256 of
 * {@code seed:internalId}.
 */
final class Sample {
  private Sample() {}

  static List<String> draw(String seed, List<String> internalIds, int size) {
    return internalIds.stream()
        .sorted(Comparator.comparing((String id) -> hash(seed + ":" + id)))
        .limit(size)
        .toList();
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }
}
