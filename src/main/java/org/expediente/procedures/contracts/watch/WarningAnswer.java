package org.expediente.procedures.contracts.watch;

import java.time.LocalDate;

/**
 * What the manager answered to an alert.
 *
 * @param answer {@code EN_TIEMPO}, {@code EN_RIESGO}, {@code INCUMPLIRA}, {@code SIN_RESPUESTA}
 * @param expectedOn of the delivery; null without answer
 * @param action what is being done, Spanish; null without answer
 * @param daysLate business days after {@code dueOn}
 */
record WarningAnswer(
    long alertId,
    String contractCase,
    String answer,
    LocalDate expectedOn,
    String action,
    LocalDate dueOn,
    LocalDate answeredOn,
    int daysLate) {}
