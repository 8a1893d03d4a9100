package org.expediente.procedures.funds.supplier;

import java.time.LocalDate;

/**
 * How a supplier of a case stands when it wants to be paid.
 *
 * @param identification DUI or NIT with hyphens
 * @param account digits only, as the register has it now
 * @param line code of the plan's line for which it was validated
 * @param validated whether it may be paid (A-S18)
 * @param validatedOn null until it was validated
 */
public record Payee(
    long id,
    String identification,
    String name,
    String bank,
    String account,
    String line,
    boolean validated,
    LocalDate validatedOn) {}
