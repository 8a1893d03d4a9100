package org.expediente.procedures.funds.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.expediente.approvals.Approvable;
import org.expediente.approvals.ApprovalContent;
import org.springframework.stereotype.Component;

/** What both sides sign: the data of the draft and the obligations, not how far it has come. */
@Component
class AgreementApproval implements Approvable {
  static final String KIND = "funds.agreement";

  private final AgreementTable agreements;
  private final ObligationTable obligations;

  AgreementApproval(AgreementTable agreements, ObligationTable obligations) {
    this.agreements = agreements;
    this.obligations = obligations;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String title() {
    return "Convenio de cooperación";
  }

  @Override
  public ApprovalContent content(String caseNumber) {
    return agreements
        .latest(caseNumber)
        .map(this::content)
        .orElse(new ApprovalContent("ningún borrador", Map.of()));
  }

  private ApprovalContent content(Agreement draft) {
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("el borrador", text(draft));
    parts.put(
        "las obligaciones",
        obligations.of(draft.caseNumber(), draft.version()).stream()
            .map(o -> List.of(o.code(), o.side(), o.text(), o.origin()))
            .toList());
    return new ApprovalContent("borrador " + draft.version(), parts);
  }

  private static Agreement text(Agreement a) {
    return new Agreement(
        a.caseNumber(),
        a.version(),
        null,
        a.planVersion(),
        a.planSha256(),
        a.object(),
        a.amount(),
        a.advances(),
        a.directPayments(),
        a.startsOn(),
        a.endsOn(),
        a.representative(),
        a.representativeDui(),
        a.powers(),
        a.bank(),
        a.account(),
        a.assets(),
        null,
        null,
        null,
        null);
  }
}
