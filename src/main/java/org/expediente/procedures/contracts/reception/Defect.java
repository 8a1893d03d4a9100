package org.expediente.procedures.contracts.reception;

/**
 * What does not meet the specification.
 *
 * @param foundBy {@code ADMINISTRADOR}, {@code UNIDAD} or {@code SISTEMA}
 * @param clause or specification that is broken
 * @param replaceDays calendar days to replace, from the rejection; 0 where nothing is to be
 *     replaced
 */
record Defect(String foundBy, String defects, String clause, int replaceDays) {}
