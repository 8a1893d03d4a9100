package org.expediente.procedures.contracts.reception;

import java.time.LocalDate;

/**
 * Minutes that were recorded, or reached procurement, too late: material on omissions.
 *
 * @param kind {@code REGISTRO} or {@code ENVIO}
 * @param manager user id of who drew them up
 * @param dueOn last day
 * @param days business days after it, 1 or more
 */
public record LateRecord(
    long receptionId,
    String contractCase,
    String kind,
    String manager,
    LocalDate dueOn,
    LocalDate doneOn,
    int days) {}
