package org.expediente.procedures.funds.assignment;

import java.time.LocalDate;

/**
 * Why an assignment is not transferred (step A03b).
 *
 * @param facts what happened, Spanish
 * @param reasons why it cannot be transferred, Spanish
 * @param resolvedBy user id
 */
record Ineligibility(
    String caseNumber,
    Ground ground,
    String facts,
    String reasons,
    LocalDate resolvedOn,
    String resolvedBy) {}
