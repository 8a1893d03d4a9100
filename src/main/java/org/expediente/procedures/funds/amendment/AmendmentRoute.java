package org.expediente.procedures.funds.amendment;

/** What a modification needs. */
enum AmendmentRoute {
  /** A transfer within the cumulative limit: two approvals. */
  SIMPLE,
  /** Opinions, resolution and an addendum that both sides sign. */
  ADENDA,
  /** Nothing: the money of the line is already used. */
  EXTEMPORANEA
}
