package org.expediente.problem;

/**
 * One field at fault.
 *
 * @param field key of the form field, JSON property or {@code fila 7, columna nit} of a table
 * @param message a Spanish sentence that names the field and says what to do
 */
public record FieldProblem(String field, String message) {}
