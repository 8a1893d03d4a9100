package org.expediente.procedures.funds.opinion;

import java.time.LocalDate;

/**
 * All observations of one round, as they went to the organisation (A11).
 *
 * @param round 1 for the first
 * @param version of the plan that was observed
 * @param dueOn last day to answer
 * @param days business days to answer
 */
record ObservationList(
    String caseNumber, int round, int version, LocalDate issuedOn, LocalDate dueOn, int days) {}
