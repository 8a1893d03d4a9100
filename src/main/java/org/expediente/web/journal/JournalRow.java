package org.expediente.web.journal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.expediente.journal.Entry;

/**
 * An entry of the journal, with all that its hash covers.
 *
 * @param groups comma list
 * @param data exactly the stored text
 */
record JournalRow(
    long id,
    String chain,
    long seq,
    @JsonProperty("case") String caseNumber,
    String person,
    String groups,
    String role,
    String channel,
    String kind,
    String step,
    @JsonRawValue String data,
    Instant at,
    String previousHash,
    String hash) {

  static JournalRow of(Entry entry) {
    return new JournalRow(
        entry.id(),
        entry.chain(),
        entry.seq(),
        entry.caseNumber(),
        entry.person(),
        entry.groups(),
        entry.role(),
        entry.channel(),
        entry.kind(),
        entry.step(),
        entry.data(),
        entry.at(),
        entry.previousHash(),
        entry.hash());
  }
}
