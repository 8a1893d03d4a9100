package org.expediente.casefile;

/**
 * What is known when a case opens; see {@link CaseFile} for the meaning.
 *
 * @param series upper-case letters, e.g. {@code FON}
 */
public record NewCase(
    String series, String procedure, String processKey, String title, String processInstanceId) {}
