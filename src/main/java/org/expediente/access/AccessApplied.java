package org.expediente.access;

/**
 * Another {@code access.yaml} came into force. Published in the transaction that applied it, for
 * the journal.
 *
 * @param before SHA-256 of the file before; empty the first time
 * @param after SHA-256 of the file from now on
 */
public record AccessApplied(String before, String after) {}
