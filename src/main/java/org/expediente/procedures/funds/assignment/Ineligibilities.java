package org.expediente.procedures.funds.assignment;

import java.util.Optional;
import org.springframework.stereotype.Service;

/** What later steps may know of an assignment that is not transferred. */
@Service
public class Ineligibilities {
  private final IneligibilityTable table;

  Ineligibilities(IneligibilityTable table) {
    this.table = table;
  }

  /** The authority's resolution; empty where the assignment went on. */
  public Optional<NotTransferred> find(String caseNumber) {
    return table
        .find(caseNumber)
        .map(it -> new NotTransferred(it.ground().sentence(), it.reasons(), it.resolvedOn()));
  }
}
