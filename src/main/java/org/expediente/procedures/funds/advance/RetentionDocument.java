package org.expediente.procedures.funds.advance;

import java.util.List;
import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.springframework.stereotype.Component;

/** Tells the organisation why the advance that was held back last is held back (A22). */
@Component
class RetentionDocument implements DocumentModel {
  private final RequestTable requests;
  private final GateTable gate;
  private final AdvanceModel model;

  RetentionDocument(RequestTable requests, GateTable gate, AdvanceModel model) {
    this.requests = requests;
    this.gate = gate;
    this.model = model;
  }

  @Override
  public String template() {
    return "advance-retention";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    GateRecord held = gate.lastHeld(caseNumber);
    return model.of(requests.find(held.requestId()), List.of(held));
  }
}
