package org.expediente.procedures.contracts.reception;

import java.util.Map;
import org.expediente.procedures.contracts.closing.evaluation.ManagerFact;
import org.expediente.procedures.contracts.closing.evaluation.ManagerFacts;
import org.expediente.procedures.contracts.team.Designation;
import org.springframework.stereotype.Component;

/** Minutes that a manager recorded or sent late. */
@Component
class MinutesFacts implements ManagerFacts {
  private final LateMinutes minutes;

  MinutesFacts(LateMinutes minutes) {
    this.minutes = minutes;
  }

  @Override
  public Map<ManagerFact, Integer> of(Designation designation) {
    long late =
        minutes.of(designation.contractCase()).stream()
            .filter(one -> one.manager().equals(designation.manager()))
            .count();
    return Map.of(ManagerFact.ACTAS_TARDIAS, (int) late);
  }
}
