package org.expediente.procedures.funds.expense;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An accounting for an advance.
 *
 * @param recoversVat whether the organisation recovers VAT, as it declared
 * @param bankBalance USD, on the bank statement
 * @param cureDueOn last day to cure observed documents, or null while nothing waits
 */
record Accounting(
    String caseNumber,
    int advanceNumber,
    boolean recoversVat,
    BigDecimal bankBalance,
    LocalDate cureDueOn) {}
