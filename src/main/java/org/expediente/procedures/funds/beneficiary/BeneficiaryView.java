package org.expediente.procedures.funds.beneficiary;

/**
 * A beneficiary as somebody may see it.
 *
 * @param document number with its kind; masked: only the last three characters
 * @param name full, or initials
 * @param age on the day of the request, in full years
 */
public record BeneficiaryView(
    String internalId, String document, String name, int age, String sex, String state) {}
