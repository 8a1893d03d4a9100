package org.expediente.procedures.funds.assembly;

import java.util.Optional;

/** Knows what the liquidation of a case gave; the part that liquidates is the one bean. */
public interface Settlements {
  /** Empty while the case is not liquidated, or where nothing was transferred. */
  Optional<Settled> of(String caseNumber);
}
