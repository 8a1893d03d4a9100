package org.expediente.procedures.contracts.termination;

import java.util.List;
import java.util.Map;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.rules.RuleCheck;
import org.expediente.rules.Ruling;
import org.springframework.stereotype.Component;

/** Asks the table of causes what the law of a proceeding allows (LACAP 93 and 94). */
@Component
class TerminationCauses {
  private final RuleCheck rules;

  TerminationCauses(RuleCheck rules) {
    this.rules = rules;
  }

  List<TerminationCause> of(Proceeding proceeding) {
    return rules
        .collect(
            "contract-termination-causes",
            Map.of("regimen", proceeding.regime().name(), "clase", proceeding.kind().name()))
        .stream()
        .map(TerminationCauses::cause)
        .toList();
  }

  /** The cause with this code; the first one of the table where nobody chose. */
  TerminationCause named(Proceeding proceeding, String code) {
    List<TerminationCause> all = of(proceeding);
    return all.stream()
        .filter(cause -> cause.code().equals(code))
        .findFirst()
        .orElseGet(() -> all.get(0));
  }

  private static TerminationCause cause(Ruling row) {
    return new TerminationCause(
        row.text("causa"), row.text("titulo"), row.text("fundamento"), row.flag("ratificado"));
  }
}
