package org.expediente.procedures.funds.followup;

import java.util.Comparator;
import java.util.List;
import org.expediente.journal.ContentHash;

/**
 * Draws persons at random so that anybody can draw the same again: in the order of the hash of the
 * seed with each number. Nobody who does not know the seed can foresee whom it takes.
 */
final class Sample {
  private Sample() {}

  /**
   * The persons drawn, in their order.
   *
   * @param universe internal numbers, without repetition
   * @param size most persons to draw
   */
  static List<String> draw(String seed, List<String> universe, int size) {
    return universe.stream()
        .sorted(Comparator.comparing(id -> ContentHash.of(List.of(seed, id))))
        .limit(size)
        .toList();
  }
}
