package org.expediente.journal;

import java.time.Instant;

/**
 * One recorded act, exactly as stored.
 *
 * @param id ascending along each chain; a cursor for reading on
 * @param chain the case number, {@code SIS-<day>} or a register
 * @param seq place in the chain, from 1
 * @param caseNumber case the act names, or null
 * @param person user id of who acted, {@code sistema} for the product itself
 * @param groups the person's groups at that time, comma list
 * @param role group in whose name the person acted, or null
 * @param channel door through which the act came in
 * @param kind stable dotted English code
 * @param step task definition key, or null
 * @param data canonical JSON object
 * @param at server time, microseconds at most
 * @param previousHash hash of the entry before in the chain
 * @param hash SHA-256 over all the above
 */
public record Entry(
    long id,
    String chain,
    long seq,
    String caseNumber,
    String person,
    String groups,
    String role,
    String channel,
    String kind,
    String step,
    String data,
    Instant at,
    String previousHash,
    String hash) {

  /** The text that {@link #hash} is the SHA-256 of; anybody can redo it. */
  public String covered() {
    return Fingerprint.covered(this);
  }

  /** This entry with the hash it must carry. */
  Entry sealed() {
    return new Entry(
        id,
        chain,
        seq,
        caseNumber,
        person,
        groups,
        role,
        channel,
        kind,
        step,
        data,
        at,
        previousHash,
        Fingerprint.of(this));
  }
}
