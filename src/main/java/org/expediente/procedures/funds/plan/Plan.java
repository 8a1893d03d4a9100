package org.expediente.procedures.funds.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The frame of one complete version of a plan.
 *
 * @param version 1 for the first that was filed
 * @param sha256 over all data of the version, as taken when it was filed
 * @param total USD; sum of the budget lines
 * @param department where the programme works
 * @param municipality municipality and district
 * @param minAge youngest beneficiary, in years
 * @param maxAge oldest beneficiary, in years
 * @param start first day of the programme
 * @param end last day of the programme
 */
public record Plan(
    String caseNumber,
    int version,
    String sha256,
    BigDecimal total,
    String department,
    String municipality,
    int minAge,
    int maxAge,
    LocalDate start,
    LocalDate end) {}
