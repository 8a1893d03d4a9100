package org.expediente.procedures.funds.payment;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An invoice on its way to being paid by the ministry.
 *
 * @param round times the cross-check ran
 * @param policy by which persons were counted last; null before the first cross-check
 * @param payableUnits distinct persons active in the period; null before
 * @param payable USD; zero while something is observed; null before
 * @param objected USD; total less payable; null before
 * @param seed of the sample, or null
 * @param commitment number in the ministry's books, or null
 * @param paidOn the bank's date, or null
 * @param returnReason Spanish, or null
 * @param registeredBy user id
 */
public record DirectPayment(
    long id,
    String caseNumber,
    Invoice invoice,
    Evidence evidence,
    PaymentState state,
    int round,
    CountPolicy policy,
    Integer payableUnits,
    BigDecimal payable,
    BigDecimal objected,
    String seed,
    String commitment,
    LocalDate authorisedOn,
    LocalDate paidOn,
    String bankReference,
    String returnReason,
    String registeredBy) {}
