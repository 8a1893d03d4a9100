package org.expediente.procedures.contracts.warranty;

import java.time.LocalDate;

/**
 * One thing done with a claim.
 *
 * @param step {@code REPARACION}, {@code UNIDAD}, {@code ADMINISTRADOR}, {@code SIN_ATENDER}
 * @param doneOn day of the repair, or null
 */
record WarrantyAct(String step, String decision, LocalDate doneOn, String text) {}
