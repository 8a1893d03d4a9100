package org.expediente.documents;

import java.time.Instant;

/**
 * A document of a case, without its content.
 *
 * @param type id in the catalogue
 * @param mediaType as found in the content, never as the sender claims
 * @param size bytes
 * @param sha256 of the content, 64 lower-case hexadecimal digits
 * @param number e.g. {@code MJSP-FON-2026-000001}; null unless issued
 * @param verificationCode e.g. {@code 7K2M-9QXA-4TNB}; null unless issued
 * @param taskId the task it was handed in for, or null
 * @param replacedBy id of the document that took its place, or null
 * @param statusReason why it no longer counts, or null
 * @param createdBy user id
 */
public record StoredDocument(
    long id,
    String caseNumber,
    String type,
    String title,
    String fileName,
    String mediaType,
    long size,
    String sha256,
    Classification classification,
    DocumentStatus status,
    String number,
    String verificationCode,
    String taskId,
    Long replacedBy,
    String statusReason,
    Instant createdAt,
    String createdBy) {

  /** Whether the document counts. */
  public boolean inForce() {
    return status == DocumentStatus.VIGENTE;
  }
}
