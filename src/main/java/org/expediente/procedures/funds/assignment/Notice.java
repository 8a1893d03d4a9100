package org.expediente.procedures.funds.assignment;

import java.time.LocalDate;

/**
 * The letter by which the ministry formally knows of an assignment.
 *
 * @param letter its reference
 * @param registeredBy user id
 */
record Notice(String caseNumber, String letter, LocalDate receivedOn, String registeredBy) {}
