package org.expediente.procedures.contracts.setup;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What the contractor filed at one time.
 *
 * @param sufficient null until the legal unit said so
 * @param reviewedAt null until then
 */
record Filing(
    long id,
    Boolean sufficient,
    String reason,
    OffsetDateTime reviewedAt,
    List<FiledGuarantee> rows) {
  Filing {
    rows = List.copyOf(rows);
  }
}
