package org.expediente.procedures.funds.assembly;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Knows what was measured of the results that a plan promises (A-S36); each part of the procedure
 * that measures is one bean. Where two know a result, the one of the lower {@code @Order} counts.
 */
public interface Measurements {
  /** Measured values by the code of the result, as far as there are any. */
  Map<String, BigDecimal> of(String caseNumber);
}
