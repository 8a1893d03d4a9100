package org.expediente.procedures.contracts.hearing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.incident.Incident;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.procedures.contracts.obligation.Fulfilment;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.springframework.stereotype.Component;

/**
 * Other delays of the contract that one proceeding may deal with, too: each with an open incident,
 * and none that is in another proceeding for a fine.
 */
@Component
class OtherDelays {
  private final Proceedings proceedings;
  private final Obligations obligations;
  private final IncidentBook incidents;
  private final Clock clock;

  OtherDelays(
      Proceedings proceedings, Obligations obligations, IncidentBook incidents, Clock clock) {
    this.proceedings = proceedings;
    this.obligations = obligations;
    this.incidents = incidents;
    this.clock = clock;
  }

  /** What may be added to a proceeding for a fine; nothing to another. */
  List<Fulfilment> addable(Proceeding of) {
    if (of.kind() != ProceedingKind.MULTA) {
      return List.of();
    }
    Set<Long> open = withOpenIncident(of.contractCase());
    Set<Long> taken =
        proceedings.ofContract(of.contractCase()).stream()
            .filter(one -> one.kind() == ProceedingKind.MULTA)
            .flatMap(one -> proceedings.obligations(one.id()).stream())
            .collect(Collectors.toSet());
    return obligations.fulfilments(of.contractCase()).stream()
        .filter(one -> one.daysLate(today()) > 0)
        .filter(one -> open.contains(one.obligation().id()))
        .filter(one -> !taken.contains(one.obligation().id()))
        .toList();
  }

  /**
   * Adds them to the proceeding.
   *
   * @param codes as typed, separated by commas; null or empty for none
   * @throws Refusal invalid, naming the first that may not be added
   */
  void cover(Proceeding of, String codes) {
    if (codes == null) {
      return;
    }
    List<Fulfilment> addable = addable(of);
    for (String code : Arrays.stream(codes.split(",")).map(String::strip).toList()) {
      Fulfilment found =
          addable.stream()
              .filter(one -> one.obligation().code().equalsIgnoreCase(code))
              .findAny()
              .orElseThrow(
                  () ->
                      Refusal.invalid(
                          "contracts.opening.notLate",
                          "La obligación «%s» no puede agregarse: no tiene un incidente de mora abierto o ya está en un procedimiento de multa."
                              .formatted(code)));
      proceedings.cover(of.id(), found.obligation().id());
    }
  }

  /** Spanish, one obligation a line; empty where there is none. */
  String told(Proceeding of) {
    return addable(of).stream()
        .map(
            one ->
                "%s: %d días de atraso".formatted(one.obligation().title(), one.daysLate(today())))
        .collect(Collectors.joining("\n"));
  }

  private Set<Long> withOpenIncident(String contractCase) {
    return incidents.of(contractCase).stream()
        .filter(one -> one.type() == IncidentType.MORA && !one.closed())
        .map(Incident::obligationId)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
