package org.expediente.web.cases;

import java.time.Instant;
import org.expediente.casefile.CaseFile;

/** A case in a list. */
record CaseRow(
    String number,
    String procedure,
    String title,
    String state,
    Instant openedAt,
    Instant closedAt) {

  static CaseRow of(CaseFile file) {
    return new CaseRow(
        file.number(),
        file.procedure(),
        file.title(),
        file.state(),
        file.openedAt(),
        file.closedAt());
  }
}
