package org.expediente.journal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Something done, refused or read, about to be recorded.
 *
 * @param caseNumber the case, or null for the system chain of the day
 * @param kind stable dotted English code, e.g. {@code case.opened}
 * @param step task definition key, or null
 * @param data what the act was about, e.g. {@code before} and {@code after}: text, whole numbers,
 *     BigDecimal, dates, flags, lists and maps of these; never a binary floating point number
 * @param role the group in whose name the person acted, or null where only the person's own groups
 *     tell
 */
public record Act(String caseNumber, String kind, String step, Map<String, ?> data, String role) {
  private static final Pattern KIND = Pattern.compile("[a-z][A-Za-z]*(\\.[a-z][A-Za-z]*)*");

  public Act {
    if (kind == null || kind.length() > 64 || !KIND.matcher(kind).matches()) {
      throw new IllegalArgumentException("not a kind of act: " + kind);
    }
    data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
  }

  public Act(String caseNumber, String kind, String step, Map<String, ?> data) {
    this(caseNumber, kind, step, data, null);
  }

  /** The same act with one more fact. */
  Act with(String name, Object fact) {
    Map<String, Object> more = new LinkedHashMap<>(data);
    more.put(name, fact);
    return new Act(caseNumber, kind, step, more, role);
  }
}
