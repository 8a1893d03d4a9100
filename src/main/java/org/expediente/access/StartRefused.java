package org.expediente.access;

import java.util.List;
import java.util.stream.Collectors;

/** The product must not run like this; the operator reads why and what to do. */
class StartRefused extends RuntimeException {
  private final String action;

  /** {@code findings}: all that is wrong; {@code action}: what the operator should do. */
  StartRefused(List<String> findings, String action) {
    super(findings.stream().map(finding -> "- " + finding).collect(Collectors.joining("\n")));
    this.action = action;
  }

  String action() {
    return action;
  }
}
