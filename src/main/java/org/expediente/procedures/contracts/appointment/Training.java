package org.expediente.procedures.contracts.appointment;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A workshop on the administration of contracts.
 *
 * @param mark of the comprehension check, 0 to 10
 * @param passMark as in force on the day it was recorded
 */
record Training(
    long id,
    String person,
    LocalDate heldOn,
    BigDecimal mark,
    BigDecimal passMark,
    boolean passed) {}
