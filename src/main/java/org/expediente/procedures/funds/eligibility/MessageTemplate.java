package org.expediente.procedures.funds.eligibility;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A message of the decision table, with its words in braces still to be said. */
record MessageTemplate(String text) {
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\{([a-zA-Z]+)(?:\\.([a-zA-Z]+))?\\}");

  /**
   * The sentences: one, or one for each entry of the list that it names.
   *
   * @throws IllegalArgumentException for a placeholder that the sheet does not know
   */
  List<String> said(Sheet sheet) {
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      if (matcher.group(2) != null) {
        return known(sheet.lists(), matcher.group(1)).stream()
            .map(entry -> said(sheet.words(), entry))
            .toList();
      }
    }
    return List.of(said(sheet.words(), Map.of()));
  }

  private String said(Map<String, String> words, Map<String, String> entry) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(2) == null
                        ? known(words, found.group(1))
                        : known(entry, found.group(2))));
  }

  private static <T> T known(Map<String, T> values, String name) {
    T value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("Unknown placeholder {" + name + "} in a message");
    }
    return value;
  }
}
