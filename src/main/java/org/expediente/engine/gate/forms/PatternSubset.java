package org.expediente.engine.gate.forms;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The regular expressions that a browser and Java read alike: plain characters, escaped signs,
 * {@code \d} and {@code \w}, classes of these with ranges, groups, choices, counts, {@code ^} first
 * and {@code $} last. Outside of it they differ: {@code .} and negated classes over characters of
 * two units, {@code \s} and {@code \b} over other alphabets, classes in classes, names, flags, back
 * references, look-behind.
 */
final class PatternSubset {
  private static final String SIGN = "\\\\[\\\\.\\-/()\\[\\]{}+*?^$|dw]";
  private static final String PLAIN =
      "[^\\\\.\\[\\](){}+*?^$|\\x{10000}-\\x{10FFFF}\\p{Cs}\\p{Cntrl}]";
  private static final String MEMBER = "[^\\\\\\[\\]^&\\-\\x{10000}-\\x{10FFFF}\\p{Cs}\\p{Cntrl}]";
  private static final String CLASS =
      "\\[(?:(?:%1$s-%1$s)|%1$s|%2$s)+-?\\]".formatted(MEMBER, SIGN);
  private static final String COUNT = "(?:[*+?]|\\{\\d{1,4}(?:,\\d{0,4})?\\})\\??";
  private static final Pattern TOKENS =
      Pattern.compile(
          "\\^?(?:(?:%s|%s|%s|\\)|[|])(?:%s)?|\\((?:\\?[:=!])?)*\\$?"
              .formatted(SIGN, PLAIN, CLASS, COUNT));

  /** A counted group with an open count inside can take for ever on a text that nearly fits. */
  private static final Pattern NESTED =
      Pattern.compile("\\([^()]*(?:[*+]|\\{\\d+,\\})[^()]*\\)(?:[*+]|\\{\\d+,\\d*\\})");

  private PatternSubset() {}

  static boolean isCommon(String pattern) {
    try {
      Pattern.compile(pattern);
      return TOKENS.matcher(pattern).matches();
    } catch (PatternSyntaxException notJava) {
      return false;
    }
  }

  static boolean mayTakeForEver(String pattern) {
    return NESTED.matcher(pattern).find();
  }
}
