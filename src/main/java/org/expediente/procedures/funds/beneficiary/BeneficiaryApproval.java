package org.expediente.procedures.funds.beneficiary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.expediente.approvals.Approvable;
import org.expediente.approvals.ApprovalContent;
import org.springframework.stereotype.Component;

/**
 * What the minutes of the validation cover: who is on the roll, with which data and result. Not
 * what happens to it later: who joins or leaves while the programme runs is decided one by one, and
 * each decision is its own row ({@link RollChangeTable}); it must not void the ground of the
 * agreement.
 */
@Component
class BeneficiaryApproval implements Approvable {
  static final String KIND = "funds.beneficiaries";

  private final BeneficiaryTable beneficiaries;

  BeneficiaryApproval(BeneficiaryTable beneficiaries) {
    this.beneficiaries = beneficiaries;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String title() {
    return "Padrón de beneficiarios";
  }

  /** Parts bear the organisation's own numbers: what is said of a change names nobody. */
  @Override
  public ApprovalContent content(String caseNumber) {
    List<Beneficiary> all = beneficiaries.original(caseNumber);
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("el número de personas", all.size());
    for (Beneficiary person : all) {
      parts.put("la persona " + person.data().internalId(), List.of(person.data(), person.state()));
    }
    return new ApprovalContent(all.size() + " personas", parts);
  }
}
