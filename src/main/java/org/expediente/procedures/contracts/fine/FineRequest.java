package org.expediente.procedures.contracts.fine;

import java.time.LocalDate;
import java.util.List;

/**
 * What to compute.
 *
 * @param contractCase the contract's case
 * @param proceedingId null for the report of an incident
 * @param incidentId null where the proceeding is named
 * @param obligations ids of the obligations that the incident is about
 * @param cutOff what was not delivered is late up to this day
 * @param excusedDays not the contractor's: taken off each delay
 */
public record FineRequest(
    String contractCase,
    Long proceedingId,
    Long incidentId,
    FineStage stage,
    List<Long> obligations,
    LocalDate cutOff,
    int excusedDays) {
  public FineRequest {
    obligations = List.copyOf(obligations);
  }
}
