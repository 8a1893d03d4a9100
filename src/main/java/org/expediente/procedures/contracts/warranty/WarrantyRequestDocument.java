package org.expediente.procedures.contracts.warranty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.expediente.documents.LegalBasis;
import org.expediente.parameters.Parameter;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.expediente.procedures.contracts.obligation.Obligation;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.springframework.stereotype.Component;

/** The request to the contractor: obligation, clause, term and consequence (B.7). */
@Component
class WarrantyRequestDocument implements DocumentModel {
  private final WarrantyTable table;
  private final Contracts contracts;
  private final Obligations obligations;
  private final Guarantees guarantees;
  private final Parameters parameters;
  private final Clock clock;

  WarrantyRequestDocument(
      WarrantyTable table,
      Contracts contracts,
      Obligations obligations,
      Guarantees guarantees,
      Parameters parameters,
      Clock clock) {
    this.table = table;
    this.contracts = contracts;
    this.obligations = obligations;
    this.guarantees = guarantees;
    this.parameters = parameters;
    this.clock = clock;
  }

  @Override
  public String template() {
    return "contract-warranty-request";
  }

  /** Issued right after the claim was taken in: it is the last one. */
  @Override
  public Map<String, Object> of(String caseNumber) {
    Contract contract = contracts.of(caseNumber);
    WarrantyClaim claim =
        table.of(contract.caseNumber()).stream().reduce((first, last) -> last).orElseThrow();
    Obligation obligation = obligations.find(claim.obligationId());
    Guarantee guarantee = guarantees.find(claim.guaranteeId());
    Parameter term = parameters.row("contracts.warranty.repair", LocalDate.now(clock));
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("contractor", contract.contractorName());
    model.put("contract", contract.title());
    model.put("obligation", obligation.description());
    model.put("clause", obligation.clause());
    model.put("defect", claim.defect());
    model.put("foundOn", claim.foundOn());
    model.put("guarantee", guarantee.title());
    model.put("validTo", guarantee.validTo());
    model.put("repairBy", claim.repairBy());
    model.put("basis", new LegalBasis(term.legalBasis(), term.ratified()));
    return model;
  }
}
