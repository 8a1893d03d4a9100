package org.expediente.procedures.contracts.administration;

import java.util.HashMap;
import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.team.Managers;
import org.springframework.stereotype.Component;

/** Content of the minutes by which a manager hands a contract over: nothing is lost (B.10). */
@Component
class HandOverMinutes implements DocumentModel {
  private final Contracts contracts;
  private final ReplacementTable table;
  private final ContractStanding standing;
  private final Managers managers;

  HandOverMinutes(
      Contracts contracts, ReplacementTable table, ContractStanding standing, Managers managers) {
    this.contracts = contracts;
    this.table = table;
    this.standing = standing;
    this.managers = managers;
  }

  @Override
  public String template() {
    return "contract-hand-over-minutes";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    Replacement running = table.running(caseNumber).orElseThrow();
    Map<String, Object> model = new HashMap<>();
    model.put("contract", contracts.of(caseNumber));
    model.put("manager", managers.name(running.leaving()));
    model.put("reason", running.reason().label());
    model.put("explanation", running.explanation());
    model.put("lastDay", running.lastDay());
    model.put("absence", running.absenceReason() == null ? "" : running.absenceReason());
    model.put("situation", running.situation());
    model.put("pending", running.pending());
    model.put("obligations", standing.obligations(caseNumber));
    model.put("guarantees", standing.guarantees(caseNumber));
    model.put("incidents", standing.openIncidents(caseNumber));
    model.put("tasks", standing.tasks(caseNumber, running.leaving()));
    return model;
  }
}
