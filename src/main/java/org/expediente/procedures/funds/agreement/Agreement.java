package org.expediente.procedures.funds.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One draft of an agreement, or the agreement itself.
 *
 * @param amount USD; total of the plan
 * @param advances USD; paid to the organisation ahead
 * @param directPayments USD; paid by the ministry to suppliers
 * @param powers what proves that the representative may sign
 * @param account the exclusive account, digits only
 * @param assets who owns what is bought
 * @param credentialUntil last day of the board's credential; null until it was checked
 * @param agreementNumber null until the authority has signed
 */
public record Agreement(
    String caseNumber,
    int version,
    AgreementState state,
    int planVersion,
    String planSha256,
    String object,
    BigDecimal amount,
    BigDecimal advances,
    BigDecimal directPayments,
    LocalDate startsOn,
    LocalDate endsOn,
    String representative,
    String representativeDui,
    String powers,
    String bank,
    String account,
    String assets,
    LocalDate credentialUntil,
    LocalDate ngoSignedOn,
    LocalDate signedOn,
    String agreementNumber) {}
