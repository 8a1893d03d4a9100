package org.expediente.processes;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.expediente.procedures.contracts.closing.evaluation.ManagerFact;
import org.expediente.procedures.contracts.closing.evaluation.ManagerFacts;
import org.expediente.procedures.contracts.team.Designation;
import org.springframework.stereotype.Component;

/** A part of the procedure that counts what a test tells it. */
@Component
class CountedFacts implements ManagerFacts {
  private final Map<String, Map<ManagerFact, Integer>> told = new HashMap<>();

  void count(String contractCase, ManagerFact fact, int count) {
    told.computeIfAbsent(contractCase, key -> new EnumMap<>(ManagerFact.class)).put(fact, count);
  }

  @Override
  public Map<ManagerFact, Integer> of(Designation designation) {
    return told.getOrDefault(designation.contractCase(), Map.of());
  }
}
