package org.expediente.procedures.funds.beneficiary;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.expediente.documents.DocumentModel;
import org.expediente.procedures.funds.assignment.Assignments;
import org.springframework.stereotype.Component;

/**
 * Data of the minutes on beneficiaries (A.7): universe, accepted, observed, rejected with cause.
 */
@Component
class BeneficiaryMinutes implements DocumentModel {
  private final BeneficiaryRegisterTable registers;
  private final BeneficiaryTable beneficiaries;
  private final BeneficiaryFindingTable findings;
  private final Assignments assignments;

  BeneficiaryMinutes(
      BeneficiaryRegisterTable registers,
      BeneficiaryTable beneficiaries,
      BeneficiaryFindingTable findings,
      Assignments assignments) {
    this.registers = registers;
    this.beneficiaries = beneficiaries;
    this.findings = findings;
    this.assignments = assignments;
  }

  @Override
  public String template() {
    return "beneficiary-validation-minutes";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    List<Beneficiary> all = beneficiaries.of(caseNumber);
    Map<String, List<BeneficiaryFindingTable.Stored>> found = findings.of(caseNumber);
    Map<BeneficiaryState, Long> counts = beneficiaries.counts(caseNumber);
    return Map.of(
        "organisation", assignments.of(caseNumber).ngoName(),
        "method", registers.method(caseNumber),
        "total", (long) all.size(),
        "active", counts.get(BeneficiaryState.ACTIVO),
        "observed", counts.get(BeneficiaryState.OBSERVADO),
        "rejected", counts.get(BeneficiaryState.RECHAZADO),
        "persons",
            all.stream()
                .filter(person -> found.containsKey(person.data().internalId()))
                .map(person -> row(person, found.get(person.data().internalId())))
                .toList());
  }

  /** By internal number: the minutes travel, the names stay in the roll. */
  private static Map<String, String> row(
      Beneficiary person, List<BeneficiaryFindingTable.Stored> found) {
    return Map.of(
        "id", person.data().internalId(),
        "state", person.state().name(),
        "cause",
            found.stream()
                .map(BeneficiaryFindingTable.Stored::message)
                .collect(Collectors.joining(" ")));
  }
}
