package org.expediente.documents;

import java.time.LocalDate;

/**
 * What every issued document says about itself; templates reach it as {@code document}.
 *
 * @param title Spanish name of the type
 * @param date of issue in the ministry's zone
 * @param issuedBy name of the person, or of the product where no person caused the document
 * @param verificationCode printed in the footer of each page
 * @param verifyAt web address that checks the code
 */
public record IssuedHeading(
    String title,
    String number,
    String caseNumber,
    LocalDate date,
    String issuedBy,
    String verificationCode,
    String verifyAt) {}
