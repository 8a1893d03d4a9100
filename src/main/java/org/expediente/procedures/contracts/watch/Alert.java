package org.expediente.procedures.contracts.watch;

import java.time.LocalDate;

/**
 * What the watch told somebody.
 *
 * @param subjectId obligation or guarantee; 0 for the contract itself
 * @param expiresOn the day that it warns of
 * @param threshold days before that day; 0 for what is told once
 */
record Alert(
    long id,
    String contractCase,
    AlertKind kind,
    long subjectId,
    LocalDate expiresOn,
    int threshold,
    LocalDate raisedOn) {}
