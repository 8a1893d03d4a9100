package org.expediente.engine.forms;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Patterns of forms, read as the browser reads them. */
final class Patterns {
  /** Of deployed forms only, hence not many. */
  private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();

  private Patterns() {}

  /** Whether the pattern, a regular expression of JavaScript, is found in the text. */
  static boolean found(String pattern, String text) {
    return COMPILED.computeIfAbsent(pattern, Patterns::compiled).matcher(text).find();
  }

  /** In Java a {@code $} would also accept a line break behind the last character. */
  private static Pattern compiled(String pattern) {
    StringBuilder java = new StringBuilder();
    boolean inClass = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\' && i + 1 < pattern.length()) {
        java.append(c).append(pattern.charAt(++i));
        continue;
      }
      inClass = c == '[' || inClass && c != ']';
      java.append(c == '$' && !inClass ? "\\z" : c);
    }
    return Pattern.compile(java.toString());
  }
}
