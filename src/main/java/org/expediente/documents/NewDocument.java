package org.expediente.documents;

/**
 * A file that somebody hands in.
 *
 * @param type id in the catalogue
 * @param title Spanish, at most 200 characters; blank or null takes the type's title
 * @param fileName as the sender calls it; only its last segment is kept
 * @param taskId the task it is handed in for, or null
 */
public record NewDocument(
    String caseNumber, String type, String title, String fileName, String taskId) {}
