package org.expediente.procedures.funds.followup;

import java.time.LocalDate;
import java.util.List;

/**
 * A field visit (A36).
 *
 * @param visitNumber 1 for the one before the first advance
 * @param drawnOn day on which the visit was asked for and its sample drawn
 * @param universe internal numbers of the persons active on that day, separated by line ends
 * @param heldOn null until the visit was held
 */
record FieldVisit(
    long id,
    String caseNumber,
    int visitNumber,
    LocalDate drawnOn,
    String seed,
    String universe,
    int sampleSize,
    LocalDate heldOn,
    String heldBy,
    String place,
    String findings) {

  /** Everybody who could have been drawn. */
  List<String> everybody() {
    return universe.lines().toList();
  }
}
