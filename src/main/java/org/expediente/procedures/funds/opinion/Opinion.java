package org.expediente.procedures.funds.opinion;

import java.time.Instant;

/**
 * What an area says about one version of a plan.
 *
 * @param sha256 of the version that was read
 * @param author user id
 */
record Opinion(
    long id,
    String caseNumber,
    String area,
    int version,
    String sha256,
    OpinionResult result,
    String conclusion,
    String author,
    Instant givenAt) {}
