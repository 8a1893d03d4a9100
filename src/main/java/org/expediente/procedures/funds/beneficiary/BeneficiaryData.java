package org.expediente.procedures.funds.beneficiary;

import java.time.LocalDate;

/**
 * What the organisation says of a beneficiary.
 *
 * @param row of the organisation's table
 * @param internalId the organisation's own number
 * @param idNumber see {@link DocumentKind#stored}; null without a document
 * @param sex {@code F} or {@code M}
 * @param guardianDui as typed, with hyphen where it has nine digits, or null
 */
record BeneficiaryData(
    int row,
    String internalId,
    DocumentKind idType,
    String idNumber,
    String noIdReason,
    String firstNames,
    String lastNames,
    LocalDate bornOn,
    String sex,
    String department,
    String municipality,
    String guardianDui,
    String guardian,
    LocalDate joinedOn,
    boolean consent) {

  String name() {
    return firstNames + " " + lastNames;
  }

  /** One text for one document; null without a document. */
  String document() {
    return idNumber == null ? null : idType + " " + idNumber;
  }
}
