package org.expediente.procedures.contracts.closing.purpose;

/**
 * What the table made of the three opinions.
 *
 * @param message why, a Spanish sentence
 */
public record Verdict(
    Purpose verdict, String message, String legalBasis, boolean ratified, int decisionVersion) {}
