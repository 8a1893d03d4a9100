package org.expediente.procedures.funds.assignment;

import org.springframework.stereotype.Service;

/** What later steps of the procedure may know of an assignment. */
@Service
public class Assignments {
  private final AssignmentTable table;

  Assignments(AssignmentTable table) {
    this.table = table;
  }

  /**
   * The assignment that the case is about.
   *
   * @throws IllegalArgumentException where the case is not one of this procedure
   */
  public Assignment of(String caseNumber) {
    return table
        .find(caseNumber)
        .orElseThrow(() -> new IllegalArgumentException("No assignment in case " + caseNumber));
  }
}
