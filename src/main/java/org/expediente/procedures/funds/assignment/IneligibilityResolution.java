package org.expediente.procedures.funds.assignment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.springframework.stereotype.Component;

/** Content of the resolution that an assignment is not transferred (A.7). */
@Component
class IneligibilityResolution implements DocumentModel {
  private final Assignments assignments;
  private final IneligibilityTable table;

  IneligibilityResolution(Assignments assignments, IneligibilityTable table) {
    this.assignments = assignments;
    this.table = table;
  }

  @Override
  public String template() {
    return "ineligibility-resolution";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    Assignment assignment = assignments.of(caseNumber);
    Ineligibility resolution = table.of(caseNumber);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("assignment", assignment);
    model.put("ground", resolution.ground().sentence());
    model.put("facts", resolution.facts());
    model.put("reasons", resolution.reasons());
    model.put("resolvedOn", resolution.resolvedOn());
    return model;
  }
}
