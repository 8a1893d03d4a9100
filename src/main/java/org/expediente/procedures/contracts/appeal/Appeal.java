package org.expediente.procedures.contracts.appeal;

import java.time.LocalDate;

/**
 * An appeal, as far as it came; what belongs to a later stage is null.
 *
 * @param kind code of the table {@code contract-appeal-kind}
 * @param dueOn last day to file
 * @param proposal of the instructor, {@code INADMISIBLE} included
 * @param admitted false where it was dismissed without looking at its merits
 * @param adjustment on {@code MODIFICADA}: days that are not attributable (fine) or months less
 *     (debarment)
 */
public record Appeal(
    long id,
    long proceedingId,
    String kind,
    String grounds,
    String petition,
    String filedBy,
    LocalDate filedOn,
    LocalDate dueOn,
    String proposal,
    String reasoning,
    String draftedBy,
    LocalDate draftedOn,
    Boolean admitted,
    AppealResult result,
    Integer adjustment,
    String motive,
    String resolvedBy,
    LocalDate resolvedOn) {}
