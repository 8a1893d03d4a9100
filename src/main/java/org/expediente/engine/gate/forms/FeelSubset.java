package org.expediente.engine.gate.forms;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.expediente.engine.gate.feel.FeelSyntax;

/**
 * The conditions on which the browser's FEEL (feelin) and the server's agree, also where a field is
 * empty, as measured: names compared with constants, {@code list contains} with a constant, {@code
 * and}, {@code or} and {@code not} around these. They differ where types do: a text compared with a
 * number is converted by one and unknown to the other. A bare name is left out, as nothing shows
 * that it holds a yes or no.
 */
final class FeelSubset {
  private static final String NAME = "[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)*";
  private static final String CONSTANT = "(?:\"[^\"\\\\]*\"|-?\\d+(?:\\.\\d+)?|true|false|null)";
  private static final String EQUAL = NAME + "\\s*!?=\\s*" + CONSTANT;
  private static final String CONTAINS =
      "list contains\\(\\s*" + NAME + "\\s*,\\s*" + CONSTANT + "\\s*\\)";
  private static final String ORDER = NAME + "\\s*[<>]=?\\s*-?\\d+(?:\\.\\d+)?";
  private static final Set<String> WORDS = Set.of("and", "or", "not", "true", "false", "null");
  private static final Pattern ATOM = Pattern.compile(EQUAL + "|" + CONTAINS + "|" + ORDER);
  private static final Pattern WITH_NUMBER =
      Pattern.compile("(" + NAME + ")\\s*(?:!?=|[<>]=?)\\s*-?\\d");

  /** How conditions, each marked §, are put together. */
  private static final List<Pattern> STEPS =
      List.of(
          Pattern.compile("\\bnot\\s*\\(\\s*§\\s*\\)"),
          Pattern.compile("\\(\\s*§\\s*\\)"),
          Pattern.compile("§\\s+(?:and|or)\\s+§"));

  private FeelSubset() {}

  /** The text is a condition, without the leading {@code =}, that both sides compute alike. */
  static boolean isCommon(String text) {
    if (!FeelSyntax.isExpression(text) || text.contains("§")) {
      return false;
    }
    String rest = ATOM.matcher(text).replaceAll("§").strip();
    for (String before = ""; !before.equals(rest); ) {
      before = rest;
      for (Pattern step : STEPS) {
        rest = step.matcher(rest).replaceAll("§").strip();
      }
    }
    return rest.equals("§");
  }

  /** The names that the condition compares with a number. */
  static List<String> numbers(String text) {
    Matcher found = WITH_NUMBER.matcher(text.replaceAll("\"[^\"]*\"", "\"\""));
    return found.results().map(result -> result.group(1)).toList();
  }

  /** The names that the condition reads. */
  static List<String> names(String text) {
    Matcher names = Pattern.compile(NAME).matcher(text.replaceAll("\"[^\"]*\"", ""));
    return names
        .results()
        .map(found -> found.group().split("\\.")[0])
        .filter(name -> !WORDS.contains(name))
        .toList();
  }
}
