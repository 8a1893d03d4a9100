package org.expediente.documents;

import java.time.LocalDate;

/**
 * What anybody who holds an issued document may learn about it: nothing personal, not even the
 * case.
 *
 * @param type Spanish name of the kind of document
 * @param number e.g. {@code MJSP-FON-2026-000001}
 * @param date of issue in the ministry's zone
 * @param sha256 of the PDF file
 */
public record PublicDocument(
    String code,
    String type,
    String number,
    LocalDate date,
    DocumentStatus status,
    long size,
    String sha256) {}
