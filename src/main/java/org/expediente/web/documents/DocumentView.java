package org.expediente.web.documents;

import java.time.Instant;
import org.expediente.documents.Classification;
import org.expediente.documents.DocumentStatus;
import org.expediente.documents.StoredDocument;

/**
 * A document as {@code /api} shows it; fields without a value are null.
 *
 * @param createdBy user id; null where the reader is an outside party and somebody else's it is
 */
record DocumentView(
    long id,
    String type,
    String typeTitle,
    String title,
    String fileName,
    String mediaType,
    long size,
    String sha256,
    Classification classification,
    DocumentStatus status,
    String statusReason,
    Long replacedBy,
    String number,
    String verificationCode,
    String taskId,
    Instant createdAt,
    String createdBy) {

  static DocumentView of(StoredDocument document, String typeTitle, String createdBy) {
    return new DocumentView(
        document.id(),
        document.type(),
        typeTitle,
        document.title(),
        document.fileName(),
        document.mediaType(),
        document.size(),
        document.sha256(),
        document.classification(),
        document.status(),
        document.statusReason(),
        document.replacedBy(),
        document.number(),
        document.verificationCode(),
        document.taskId(),
        document.createdAt(),
        createdBy);
  }
}
