package org.expediente.procedures.contracts.closing;

import java.util.HashMap;
import java.util.Map;
import org.expediente.diagram.Words;
import org.expediente.documents.DocumentModel;
import org.expediente.documents.PersonNames;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.springframework.stereotype.Component;

/** The final minutes: what the books say of the contract on the day that they are confirmed. */
@Component
class ClosingMinutes implements DocumentModel {
  private final Contracts contracts;
  private final ClosingFacts facts;
  private final ClosingRecord record;
  private final ClosingStates states;
  private final ClosingActs acts;
  private final PersonNames names;

  ClosingMinutes(
      Contracts contracts,
      ClosingFacts facts,
      ClosingRecord record,
      ClosingStates states,
      ClosingActs acts,
      PersonNames names) {
    this.contracts = contracts;
    this.facts = facts;
    this.record = record;
    this.states = states;
    this.acts = acts;
    this.names = names;
  }

  @Override
  public String template() {
    return "contract-closing-minutes";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    Contract contract = contracts.of(caseNumber);
    ClosingAct verified = acts.last(caseNumber, ClosingActs.VERIFIED).orElseThrow();
    ClosingAct confirmed = acts.last(caseNumber, ClosingActs.CONFIRMED).orElseThrow();
    Map<String, Object> model = new HashMap<>();
    model.put("contract", contract);
    model.put("amount", facts.amount(contract));
    model.put(
        "term",
        contract.startsOn() == null
            ? "El contrato no tuvo orden de inicio."
            : "El plazo corrió del %s al %s."
                .formatted(Words.date(contract.startsOn()), Words.date(contract.endsOn())));
    model.put("obligations", facts.rows(contract));
    model.put("incidents", record.incidents(caseNumber));
    model.put("proceedings", record.proceedings(caseNumber));
    model.put("fines", record.fines(caseNumber));
    model.put("guarantees", record.guarantees(caseNumber));
    model.put("statement", verified.text());
    model.put("manager", names.of(verified.actedBy()));
    model.put("confirmation", confirmed.text());
    ClosingState state = states.of(contract);
    model.put("result", state.label());
    model.put("fulfilled", state.fulfilled());
    return model;
  }
}
