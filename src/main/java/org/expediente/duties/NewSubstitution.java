package org.expediente.duties;

import java.time.LocalDate;

/**
 * An appointment to be registered.
 *
 * @param group id of the group that the holder is in
 * @param from first day
 * @param until last day
 * @param document reference of the appointing document, e.g. {@code Acuerdo 61-2026}
 */
public record NewSubstitution(
    String holder,
    String substitute,
    String group,
    LocalDate from,
    LocalDate until,
    String document) {}
