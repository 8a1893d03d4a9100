package org.expediente.casefile;

import java.util.List;
import java.util.function.Function;

/**
 * Part of a long list.
 *
 * @param page number of this part, from 0
 * @param size most items of a part
 * @param total items of the whole list
 */
public record Page<T>(List<T> items, int page, int size, long total) {

  /** The same part with other items. */
  public <R> Page<R> map(Function<T, R> change) {
    return new Page<>(items.stream().map(change).toList(), page, size, total);
  }
}
