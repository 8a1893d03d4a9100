package org.expediente.procedures.funds.plan;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * SHA-256 over one version: case, number and every value, in one fixed order. Each value carries
 * its length, so that no two versions read the same; numbers lose trailing zeros, so that what a
 * database adds to them does not count.
 */
final class Seal {
  private final StringBuilder text = new StringBuilder();

  private Seal() {}

  /** 64 lower-case hexadecimal digits. */
  static String of(VersionKey key, PlanContent content) {
    Seal seal = new Seal();
    seal.row("plan", Stream.of(key.caseNumber(), key.version()));
    content.fields().forEach((field, value) -> seal.row("field", Stream.of(field, value)));
    seal.rows("line", content.lines(), Seal::values);
    seal.rows("activity", content.activities(), Seal::values);
    seal.rows("result", content.results(), Seal::values);
    seal.rows("advance", content.schedule(), Seal::values);
    return sha256(seal.text.toString());
  }

  private static Stream<?> values(BudgetLine l) {
    return Stream.of(
        l.code(),
        l.description(),
        l.unit(),
        l.quantity(),
        l.unitPrice(),
        l.total(),
        l.mode(),
        l.month(),
        l.activityCode(),
        l.administrative());
  }

  private static Stream<?> values(Activity a) {
    return Stream.of(
        a.code(), a.name(), a.start(), a.end(), a.responsible(), a.verification(), a.withoutCost());
  }

  private static Stream<?> values(ExpectedResult r) {
    return Stream.of(
        r.code(), r.indicator(), r.unit(), r.baseline(), r.target(), r.date(), r.verification());
  }

  private static Stream<?> values(Advance a) {
    return Stream.of(a.number(), a.date(), a.amount());
  }

  private <T> void rows(String kind, List<T> items, Function<T, Stream<?>> values) {
    items.forEach(item -> row(kind, values.apply(item)));
  }

  private void row(String kind, Stream<?> values) {
    text.append(kind);
    values.map(Seal::text).forEach(v -> text.append(' ').append(v.length()).append(':').append(v));
    text.append('\n');
  }

  private static String text(Object value) {
    return value instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : value.toString();
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
