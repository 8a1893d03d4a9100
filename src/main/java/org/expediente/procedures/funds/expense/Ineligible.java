package org.expediente.procedures.funds.expense;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the agreement excludes. A concept is excluded where it has all the words of an entry, in
 * singular or plural, with or without accents; of {@code multas e intereses} either one suffices.
 */
record Ineligible(List<String> entries) {
  private static final int STEM = 5;
  private static final List<String> PARTICLES =
      List.of("a", "al", "de", "del", "el", "en", "la", "las", "los", "por");

  Ineligible {
    entries = List.copyOf(entries);
  }

  /** Entries separated by a vertical bar, as the parameter has them. */
  static Ineligible of(String text) {
    return new Ineligible(Arrays.stream(text.split("\\|")).map(String::strip).toList());
  }

  /** The entry that excludes the concept. */
  Optional<String> match(String concept) {
    List<String> words = words(concept);
    return entries.stream()
        .filter(
            entry ->
                Arrays.stream(entry.split(" [eyou] "))
                    .anyMatch(part -> words(part).stream().allMatch(word -> has(words, word))))
        .findFirst();
  }

  private static boolean has(List<String> words, String wanted) {
    return words.stream()
        .anyMatch(
            word -> word.equals(wanted) || wanted.length() >= STEM && word.startsWith(wanted));
  }

  private static List<String> words(String text) {
    String plain =
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "");
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty() && !PARTICLES.contains(word))
        .map(Ineligible::singular)
        .toList();
  }

  private static String singular(String word) {
    return word.replaceFirst("(?<=[nrsdl])es$|s$", "");
  }
}
