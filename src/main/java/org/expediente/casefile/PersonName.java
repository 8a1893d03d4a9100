package org.expediente.casefile;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names of persons and firms as a search for the same one compares them. */
public final class PersonName {
  private PersonName() {}

  /** Without accents, case and signs, words in alphabetic order: the order of surnames varies. */
  public static String key(String name) {
    return Arrays.stream(folded(name).split(" "))
        .filter(word -> !word.isEmpty())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** Without accents, case and signs, words in their order. */
  public static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }

  /** Whether two keys differ in at most {@code most} letters. */
  public static boolean alike(String one, String other, int most) {
    return Math.abs(one.length() - other.length()) <= most && distance(one, other) <= most;
  }

  /** {@code A. B. F. M.}: enough to recognise somebody one already knows. */
  public static String initials(String name) {
    return Arrays.stream(name.strip().split("\\s+"))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + ".")
        .collect(Collectors.joining(" "));
  }

  /** Fewest letters to change, add or leave out (Levenshtein), row by row. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
