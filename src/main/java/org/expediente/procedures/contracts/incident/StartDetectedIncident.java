package org.expediente.procedures.contracts.incident;

import org.camunda.bpm.engine.RuntimeService;
import org.expediente.access.Unrestricted;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the process of what the house detected, in the same transaction (B12). */
@Component
class StartDetectedIncident {
  private static final String MESSAGE = "contracts.incidentDetected";

  private final RuntimeService runtime;
  private final Unrestricted unrestricted;

  StartDetectedIncident(@Lazy RuntimeService runtime, Unrestricted unrestricted) {
    this.runtime = runtime;
    this.unrestricted = unrestricted;
  }

  /** Whoever caused the detection needs no right on the process that deals with it. */
  @EventListener
  void on(IncidentDetected detected) {
    unrestricted.read(
        () -> {
          runtime
              .createMessageCorrelation(MESSAGE)
              .setVariable(ContractIncident.ID, detected.incidentId())
              .correlateAll();
          return null;
        });
  }
}
