package org.expediente.procedures.contracts.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A case behind a figure.
 *
 * @param what Spanish
 * @param since day from which business days are counted; null where none are
 * @param happenedOn the day by which it is in the period
 * @param amount USD, or null
 * @param counted whether it is in the count, or only among those that were looked at
 * @param number of the contract
 */
public record Behind(
    String caseNumber,
    String contractCase,
    String number,
    String contractorNit,
    String contractorName,
    String what,
    LocalDate since,
    LocalDate happenedOn,
    BigDecimal amount,
    boolean counted) {}
