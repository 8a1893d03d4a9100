package org.expediente.procedures.funds.advance;

import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.springframework.stereotype.Component;

/** Request and authorisation of the advance that was authorised last in the case (A.7). */
@Component
class AuthorisationDocument implements DocumentModel {
  private final RequestTable requests;
  private final GateTable gate;
  private final ActTable acts;
  private final ExclusiveAccounts exclusive;
  private final AdvanceModel model;

  AuthorisationDocument(
      RequestTable requests,
      GateTable gate,
      ActTable acts,
      ExclusiveAccounts exclusive,
      AdvanceModel model) {
    this.requests = requests;
    this.gate = gate;
    this.acts = acts;
    this.exclusive = exclusive;
    this.model = model;
  }

  @Override
  public String template() {
    return "advance-authorisation";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    AdvanceRequest request = requests.find(acts.lastAuthorised(caseNumber));
    Map<String, Object> values = model.of(request, gate.of(request.id()));
    values.put("account", exclusive.of(caseNumber).shown());
    return values;
  }
}
