package org.expediente.procedures.funds.beneficiary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.expediente.approvals.ApprovalBook;
import org.expediente.documents.TableIntake;
import org.expediente.problem.Refusal;
import org.expediente.procedures.funds.csv.CsvRow;
import org.expediente.procedures.funds.csv.CsvTable;
import org.springframework.stereotype.Component;

/** Takes in the organisation's roll of beneficiaries. */
@Component
class BeneficiaryIntake implements TableIntake {
  private final BeneficiaryRegisterTable registers;
  private final BeneficiaryTable beneficiaries;
  private final ApprovalBook approvals;
  private final Clock clock;

  BeneficiaryIntake(
      BeneficiaryRegisterTable registers,
      BeneficiaryTable beneficiaries,
      Clock clock,
      ApprovalBook approvals) {
    this.approvals = approvals;
    this.registers = registers;
    this.beneficiaries = beneficiaries;
    this.clock = clock;
  }

  @Override
  public String documentType() {
    return "beneficiaries";
  }

  @Override
  public void load(String caseNumber, long documentId, byte[] content) {
    if (!registers.open(caseNumber).equals(BeneficiaryRegisterTable.DRAFT)) {
      throw Refusal.conflict(
          "funds.beneficiaries.closed",
          "El padrón de beneficiarios ya está en revisión; no se puede cambiar.");
    }
    LocalDate today = LocalDate.now(clock);
    Set<String> seen = new HashSet<>();
    beneficiaries.replace(
        caseNumber,
        CsvTable.of("funds.beneficiaries", content, BeneficiaryRow.COLUMNS)
            .rows(row -> once(row, BeneficiaryRow.read(row, today), seen)));
    approvals.changed(caseNumber, BeneficiaryApproval.KIND, "se cargó otro padrón");
  }

  private static BeneficiaryData once(CsvRow row, BeneficiaryData data, Set<String> seen) {
    if (data != null && !seen.add(data.internalId())) {
      row.complain("id_interno", "el número interno está repetido en la tabla.");
      return null;
    }
    return data;
  }
}
