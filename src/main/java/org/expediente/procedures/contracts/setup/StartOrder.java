package org.expediente.procedures.contracts.setup;

import java.time.LocalDate;

/**
 * The order to begin.
 *
 * @param countsFrom {@code RECIBIDA} or {@code ENVIADA}
 * @param inclusive whether the first day is day 1 of the term
 * @param endsOn last day of the term
 */
record StartOrder(
    String contractCase,
    LocalDate sentOn,
    LocalDate receivedOn,
    String countsFrom,
    boolean inclusive,
    LocalDate startsOn,
    LocalDate endsOn) {

  static StartOrder of(
      String contractCase, LocalDate sentOn, LocalDate receivedOn, TermRule rule, int days) {
    LocalDate start = rule.start(sentOn, receivedOn);
    return new StartOrder(
        contractCase,
        sentOn,
        receivedOn,
        rule.fromReceipt() ? "RECIBIDA" : "ENVIADA",
        rule.inclusive(),
        start,
        rule.last(start, days));
  }
}
