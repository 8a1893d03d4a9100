package org.expediente.diagram;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.spin.json.SpinJsonNode;

/**
 * What a person just submitted with a form, already checked against the form. Most fields exist
 * only in the transaction of the submission (transient variables): the listener that reads them
 * here stores them in the procedure's own tables.
 */
public final class Submission {
  private final VariableScope scope;

  private Submission(VariableScope scope) {
    this.scope = scope;
  }

  /** The submission seen from a task or execution. */
  public static Submission of(VariableScope scope) {
    return new Submission(scope);
  }

  /** Trimmed text, or null where the field was left empty or hidden. */
  public String text(String field) {
    Object value = scope.getVariable(field);
    return value == null || value.toString().isBlank() ? null : value.toString().strip();
  }

  /** USD amount with two decimals at most, or null. */
  public BigDecimal money(String field) {
    String text = text(field);
    return text == null ? null : new BigDecimal(text).setScale(2);
  }

  /** A legal date, or null. */
  public LocalDate date(String field) {
    String text = text(field);
    return text == null ? null : LocalDate.parse(text);
  }

  /** A whole number, or null. */
  public Integer number(String field) {
    String text = text(field);
    return text == null ? null : Integer.valueOf(text);
  }

  /** A ticked box; false where it was left empty or hidden. */
  public boolean flag(String field) {
    return Boolean.parseBoolean(String.valueOf(scope.getVariable(field)));
  }

  /**
   * The rows of a dynamic list, each keyed by its inner fields; empty where nothing was entered.
   */
  @SuppressWarnings("unchecked")
  public List<Map<String, Object>> rows(String field) {
    Object value = scope.getVariable(field);
    return value instanceof SpinJsonNode json
        ? json.mapTo("java.util.List<java.util.Map<java.lang.String,java.lang.Object>>")
        : List.of();
  }

  /** The ticked values of a checklist or tag list. */
  @SuppressWarnings("unchecked")
  public List<String> choices(String field) {
    Object value = scope.getVariable(field);
    return value instanceof SpinJsonNode json
        ? json.mapTo("java.util.List<java.lang.String>")
        : List.of();
  }
}
