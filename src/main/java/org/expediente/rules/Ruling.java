package org.expediente.rules;

import java.util.Map;

/**
 * The one row of a decision table that decided.
 *
 * @param values its outputs, by name
 * @param version of the decision
 */
public record Ruling(Map<String, Object> values, int version) {
  public Ruling {
    values = Map.copyOf(values);
  }

  /** An output that is a text, e.g. {@code resultado}. */
  public String text(String output) {
    return (String) values.get(output);
  }

  /** An output that is a yes or no, e.g. {@code ratificado}. */
  public boolean flag(String output) {
    return (Boolean) values.get(output);
  }

  /** An output that is a whole number. */
  public int number(String output) {
    return ((Number) values.get(output)).intValue();
  }

  /** The table's message about these details. */
  public String told(Map<String, String> details) {
    return new Finding("", false, text("mensaje"), "", false).told(details);
  }
}
