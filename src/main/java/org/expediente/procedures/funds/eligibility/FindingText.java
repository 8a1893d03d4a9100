package org.expediente.procedures.funds.eligibility;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The last findings as one text for a form. */
@Component
class FindingText {
  /** Longest text that a variable of the engine holds. */
  private static final int LONGEST = 4000;

  private final Findings findings;

  FindingText(Findings findings) {
    this.findings = findings;
  }

  /** One line a finding, Spanish. */
  String of(String caseNumber) {
    List<Finding> found = findings.last(caseNumber);
    if (found.isEmpty()) {
      return "Sin hallazgos anteriores.";
    }
    String text =
        found.stream()
            .map(f -> "- %s (%s, %s)".formatted(f.message(), f.result(), f.rule()))
            .collect(Collectors.joining("\n"));
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
