package org.expediente.procedures.funds.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.similarity.CosineSimilarity;

/**
 * How alike two texts are: the cosine between their word counts. Case, accents, punctuation and the
 * order of sentences do not matter, which is what a copied plan usually changes.
 */
final class LikeObjectives {
  private LikeObjectives() {}

  /** From 0.0000 (no word in common) to 1.0000 (the same words), rounded down. */
  static BigDecimal share(String one, String other) {
    Map<CharSequence, Integer> left = words(one);
    Map<CharSequence, Integer> right = words(other);
    if (left.isEmpty() || right.isEmpty()) {
      return BigDecimal.ZERO;
    }
    // the tiny error of the library's fractions must not turn "the same" into "almost the same"
    return BigDecimal.valueOf(new CosineSimilarity().cosineSimilarity(left, right))
        .setScale(8, RoundingMode.HALF_UP)
        .setScale(4, RoundingMode.DOWN);
  }

  private static Map<CharSequence, Integer> words(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT);
    Map<CharSequence, Integer> words = new HashMap<>();
    for (String word : plain.split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.merge(word, 1, Integer::sum);
      }
    }
    return words;
  }
}
