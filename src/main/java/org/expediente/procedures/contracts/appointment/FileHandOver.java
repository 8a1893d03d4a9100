package org.expediente.procedures.contracts.appointment;

/**
 * One round of handing over the file.
 *
 * @param delivered codes of {@link FileItem} with commas
 * @param received null until the manager answers
 * @param missing codes with commas, or null
 */
record FileHandOver(
    long id,
    String contractCase,
    String delivered,
    String note,
    Boolean received,
    String missing,
    String missingNote) {}
