package org.expediente.journal;

/**
 * What a verification found.
 *
 * @param valid whether every entry, link, head and register holds
 * @param entries number of entries read
 * @param head SHA-256 over the heads of all chains read: as long as nothing is added it stays the
 *     same, so a copy kept elsewhere proves that this very journal existed
 * @param firstInvalid the first flaw, null where valid
 */
public record Verification(boolean valid, long entries, String head, Flaw firstInvalid) {}
