package org.expediente.documents;

/**
 * A document about to be stored: everything but what storing it adds.
 *
 * @param step definition key of the task, for the journal; null without a task
 */
record Draft(
    String caseNumber,
    DocumentType type,
    String title,
    String fileName,
    String mediaType,
    String number,
    String verificationCode,
    String taskId,
    String step,
    byte[] content) {}
