package org.expediente.journal;

import java.util.List;
import org.springframework.stereotype.Component;

/** Takes the journal of a case out. */
@Component
class Extracts {
  private final Heads heads;
  private final Entries entries;

  Extracts(Heads heads, Entries entries) {
    this.heads = heads;
    this.entries = entries;
  }

  Extract of(String caseNumber) {
    Head own = heads.find(caseNumber).orElseThrow();
    // first the head: the register grows meanwhile
    Head register = heads.find(ChainName.register(caseNumber).orElseThrow()).orElseThrow();
    return new Extract(
        entries.of(caseNumber), entries.since(caseNumber, register), List.of(own, register));
  }
}
