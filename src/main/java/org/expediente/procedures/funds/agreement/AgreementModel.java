package org.expediente.procedures.funds.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.expediente.procedures.funds.assignment.Assignments;
import org.expediente.procedures.funds.beneficiary.BeneficiaryRegister;
import org.expediente.procedures.funds.plan.Plans;
import org.expediente.procedures.funds.supplier.SupplierRegister;
import org.expediente.procedures.funds.team.FundsTeam;
import org.expediente.procedures.funds.team.TeamMember;
import org.springframework.stereotype.Component;

/** Data of the agreement: every clause that A.7 demands, figures from the tables only. */
@Component
class AgreementModel implements DocumentModel {
  private final AgreementTable agreements;
  private final ObligationTable obligations;
  private final AgreementTerms terms;
  private final Assignments assignments;
  private final Plans plans;
  private final SupplierRegister suppliers;
  private final BeneficiaryRegister beneficiaries;
  private final FundsTeam team;

  AgreementModel(
      AgreementTable agreements,
      ObligationTable obligations,
      AgreementTerms terms,
      Assignments assignments,
      Plans plans,
      SupplierRegister suppliers,
      BeneficiaryRegister beneficiaries,
      FundsTeam team) {
    this.agreements = agreements;
    this.obligations = obligations;
    this.terms = terms;
    this.assignments = assignments;
    this.plans = plans;
    this.suppliers = suppliers;
    this.beneficiaries = beneficiaries;
    this.team = team;
  }

  @Override
  public String template() {
    return "agreement";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    Agreement draft = agreements.current(caseNumber);
    List<Obligation> all = obligations.of(caseNumber, draft.version());
    Map<String, Object> model = new HashMap<>();
    model.put("agreement", draft);
    model.put("assignment", assignments.of(caseNumber));
    model.put("plan", plans.approved(caseNumber));
    model.put("schedule", plans.schedule(caseNumber, draft.planVersion()));
    model.put("ngoObligations", of(all, "ONG"));
    model.put("ministryObligations", of(all, "MJSP"));
    model.put("suppliers", (long) suppliers.payable(caseNumber));
    model.put("beneficiaries", (long) beneficiaries.active(caseNumber));
    model.put("ineligible", terms.ineligible());
    model.put("terms", terms.today());
    model.put("manager", manager(caseNumber));
    return model;
  }

  private static List<Obligation> of(List<Obligation> all, String side) {
    return all.stream().filter(obligation -> obligation.side().equals(side)).toList();
  }

  private String manager(String caseNumber) {
    return team.members(caseNumber).stream()
        .filter(member -> member.seat().equals("program-manager"))
        .map(TeamMember::name)
        .findFirst()
        .orElse("la persona que designe el Titular");
  }
}
