package org.expediente.procedures.contracts.writing;

import java.time.LocalDate;

/**
 * That a person signed something by a step of the case.
 *
 * @param capacity for whom, Spanish, e.g. {@code Por el contratista}
 * @param name first and last name
 * @param statement Spanish, e.g. {@code Firmó}
 */
public record Signature(String capacity, String name, String statement, LocalDate on) {}
