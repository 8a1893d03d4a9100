package org.expediente.journal;

/** The last entry of a chain, as the next one must follow it. */
public record Head(String chain, long seq, String hash) {}
