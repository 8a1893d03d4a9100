package org.expediente.procedures.contracts.closing.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.expediente.procedures.contracts.team.Designation;
import org.springframework.stereotype.Component;

/** Sums what all parts know of a manager (B-S19). */
@Component
public class ManagerFactSheet {
  private final List<ManagerFacts> parts;

  ManagerFactSheet(List<ManagerFacts> parts) {
    this.parts = List.copyOf(parts);
  }

  /** Every fact with its count, in the order of {@link ManagerFact}. */
  public Map<ManagerFact, Integer> of(Designation designation) {
    Map<ManagerFact, Integer> sums = new EnumMap<>(ManagerFact.class);
    for (ManagerFact fact : ManagerFact.values()) {
      sums.put(fact, 0);
    }
    parts.forEach(
        part ->
            part.of(designation).forEach((fact, count) -> sums.merge(fact, count, Integer::sum)));
    return sums;
  }

  /** The facts as a form shows them, a line each. */
  public static String told(Map<ManagerFact, Integer> facts) {
    return facts.entrySet().stream()
        .map(fact -> "%s: %d".formatted(fact.getKey().label(), fact.getValue()))
        .collect(Collectors.joining("\n"));
  }
}
