package org.expediente.procedures.funds.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the financial area found on the budget line.
 *
 * @param decision {@link #CERTIFIED} or {@link #MISSING}
 * @param available credit of the line in USD
 * @param reference of the budget record that was consulted
 * @param remarks may be null
 * @param checkedBy user id
 */
record CreditCheck(
    String caseNumber,
    String decision,
    BigDecimal available,
    String reference,
    String remarks,
    LocalDate checkedOn,
    String checkedBy) {
  static final String CERTIFIED = "CERTIFICAR";
  static final String MISSING = "SIN_CREDITO";

  boolean certified() {
    return decision.equals(CERTIFIED);
  }
}
