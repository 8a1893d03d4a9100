package org.expediente.procedures.contracts.incident.archive;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Draws so that anybody who has the seed draws the same: SHA-256 of {@code seed:case number}, read
 * as a share of its greatest value, is below the share to review.
 *
 * @param digest hexadecimal
 */
record ReviewDraw(String seed, String digest, boolean drawn) {
  private static final BigDecimal RANGE = new BigDecimal(BigInteger.TWO.pow(256));

  /**
   * @param share of the archived incidents that is reviewed, 0 to 1
   */
  static ReviewDraw of(String seed, String caseNumber, BigDecimal share) {
    byte[] hash = hash(seed + ":" + caseNumber);
    BigDecimal ball = new BigDecimal(new BigInteger(1, hash));
    return new ReviewDraw(
        seed, HexFormat.of().formatHex(hash), ball.compareTo(share.multiply(RANGE)) < 0);
  }

  private static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }
}
