package org.expediente.access;

import java.util.function.Supplier;

/**
 * Reads what the acting person may not read, for rules that need the whole truth. What it gives
 * must not reach the person unfiltered.
 */
public interface Unrestricted {
  /** Runs a query without the person's restrictions; the person stays the actor afterwards. */
  <T> T read(Supplier<T> query);
}
