package org.expediente.journal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which chain an act belongs to, and which register knows the chain. */
final class ChainName {
  /** The register of registers and system chains; nothing registers it. */
  static final String ROOT = "REG";

  static final String OPENED = "chain.opened";

  private static final Pattern CASE = Pattern.compile("[A-Z]{2,8}-\\d{4}-\\d{6,9}");

  private ChainName() {}

  /**
   * The chain of a case. Empty for null and for what cannot be a case number: engine users may give
   * a process any business key, and that must not name a chain.
   */
  static Optional<String> ofCase(String caseNumber) {
    return Optional.ofNullable(caseNumber).filter(number -> CASE.matcher(number).matches());
  }

  static String ofSystem(LocalDate day) {
    return "SIS-" + day;
  }

  /** The register that must name {@code chain}; empty for the root alone. */
  static Optional<String> register(String chain) {
    if (chain.equals(ROOT)) {
      return Optional.empty();
    }
    boolean ofCase = CASE.matcher(chain).matches();
    return Optional.of(ofCase ? "REG-" + chain.substring(0, chain.lastIndexOf('-')) : ROOT);
  }

  /** Data of the register's entry; one text for one chain, so that it can be compared. */
  static Map<String, String> opening(String chain) {
    return Map.of("chain", chain);
  }

  /** The stored text of {@link #opening}. */
  static String openingText(String chain) {
    return ActData.text(opening(chain));
  }
}
