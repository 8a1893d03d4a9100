package org.expediente.procedures.funds.amendment;

import java.time.Instant;

/**
 * What somebody who had to said of a modification.
 *
 * @param step definition key of the task
 * @param result FAVORABLE, DESFAVORABLE
 */
record AmendmentOpinion(
    long id,
    long amendmentId,
    String step,
    String result,
    String reason,
    String givenBy,
    Instant givenAt) {

  boolean favourable() {
    return result.equals("FAVORABLE");
  }
}
