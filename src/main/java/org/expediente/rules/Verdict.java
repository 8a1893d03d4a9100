package org.expediente.rules;

import java.util.List;

/**
 * What a decision said about one set of facts.
 *
 * @param result the worst result
 * @param findings the rows that applied, without the one that always does
 * @param version of the decision
 */
public record Verdict(String result, List<Finding> findings, int version) {
  public Verdict {
    findings = List.copyOf(findings);
  }

  /** Whether a person may still accept. */
  public boolean blocked() {
    return findings.stream().anyMatch(Finding::blocking);
  }
}
