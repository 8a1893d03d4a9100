package org.expediente.diagram;

import java.util.Map;

/** A cell in a row of a dynamic list. */
public final class Cell {
  private Cell() {}

  /** Trimmed text; empty where nothing was entered. */
  public static String text(Map<String, Object> row, String column) {
    Object value = row.get(column);
    return value == null ? "" : value.toString().strip();
  }
}
