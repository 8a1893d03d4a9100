package org.expediente.procedures.funds.ledger;

import java.math.BigDecimal;

/**
 * What is already spent of a line of the plan and not committed for a direct payment. Each part of
 * the procedure that knows such spending is one bean.
 */
public interface LineSpending {
  /** USD; zero where nothing is known. */
  BigDecimal spent(String caseNumber, String planLine);
}
