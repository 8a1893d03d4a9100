package org.expediente.procedures.funds.assembly;

import java.time.LocalDate;

/**
 * What the Assembly asked after it had the report; answered apart (A54).
 *
 * @param number within the case, from 1
 * @param answer null until it is given
 * @param acknowledgedOn when the Assembly received the answer; null until then
 */
record Consultation(
    String caseNumber,
    int number,
    LocalDate askedOn,
    String request,
    String answer,
    LocalDate acknowledgedOn) {}
