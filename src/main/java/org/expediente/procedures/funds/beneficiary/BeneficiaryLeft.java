package org.expediente.procedures.funds.beneficiary;

import java.time.LocalDate;

/**
 * Published when it is decided that a beneficiary left, possibly on a day already paid for.
 *
 * @param leftOn first day on which the person is no longer served
 */
public record BeneficiaryLeft(String caseNumber, long beneficiaryId, LocalDate leftOn) {}
