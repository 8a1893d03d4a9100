package org.expediente.engine.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.expediente.problem.Refusal;

/** From what was sent to the variables that the engine gets. */
final class Acceptance {
  private final Clock clock;

  Acceptance(Clock clock) {
    this.clock = clock;
  }

  /**
   * The fields of the form that the submission changes, transient unless the form keeps them.
   *
   * @param known variables that the form could read
   * @throws Refusal naming every field at fault
   */
  VariableMap of(FormContract contract, VariableMap submitted, Map<String, Object> known) {
    var checked = contract.check(PlainValues.of(submitted), known, LocalDate.now(clock));
    if (!checked.problems().isEmpty()) {
      throw Refusal.invalid("form.invalid", checked.problems());
    }
    VariableMap accepted = Variables.createVariables();
    checked
        .values()
        .forEach(
            (key, value) -> {
              boolean unchanged = known.containsKey(key) && FieldRules.same(value, known.get(key));
              if (!unchanged) {
                accepted.putValueTyped(key, PlainValues.typed(value, checked.kept().contains(key)));
              }
            });
    return accepted;
  }
}
