package org.expediente.procedures.contracts.closing.guarantees;

import java.time.LocalDate;

/**
 * Guarantees that were handed over together.
 *
 * @param capacity in which the person received them
 * @param receivedDui with hyphen
 */
record Handover(LocalDate returnedOn, String receivedBy, String capacity, String receivedDui) {}
