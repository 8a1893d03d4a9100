package org.expediente.procedures.contracts.setup;

import java.time.LocalDate;
import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.expediente.procedures.contracts.team.Designations;
import org.expediente.procedures.contracts.team.Managers;
import org.springframework.stereotype.Component;

/** Content of the start order (B.7): date, term, last day, receipt. */
@Component
class StartOrderDocument implements DocumentModel {
  private final Contracts contracts;
  private final StartOrderTable orders;
  private final Obligations obligations;
  private final Designations designations;
  private final Managers managers;

  StartOrderDocument(
      Contracts contracts,
      StartOrderTable orders,
      Obligations obligations,
      Designations designations,
      Managers managers) {
    this.contracts = contracts;
    this.orders = orders;
    this.obligations = obligations;
    this.designations = designations;
    this.managers = managers;
  }

  @Override
  public String template() {
    return "contract-start-order";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    Contract contract = contracts.of(caseNumber);
    StartOrder order = orders.of(caseNumber);
    LocalDate start = order.startsOn();
    return Map.of(
        "contract", contract,
        "amount", contracts.amount(contract, start),
        "order", order,
        "fromReceipt", order.countsFrom().equals("RECIBIDA"),
        "obligations", obligations.of(caseNumber),
        "manager", managers.name(designations.current(caseNumber).orElseThrow().manager()));
  }
}
