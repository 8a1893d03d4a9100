package org.expediente.procedures.funds.supplier;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.expediente.approvals.ApprovalBook;
import org.expediente.documents.TableIntake;
import org.expediente.problem.Refusal;
import org.expediente.procedures.funds.csv.CsvRow;
import org.expediente.procedures.funds.csv.CsvTable;
import org.expediente.procedures.funds.plan.BudgetLine;
import org.expediente.procedures.funds.plan.Plans;
import org.springframework.stereotype.Component;

/** Takes in the list of suppliers, or corrections of it while evidence may be brought. */
@Component
class SupplierIntake implements TableIntake {
  private static final String CODE = "funds.suppliers";

  private final SupplierRegisterTable registers;
  private final SupplierTable suppliers;
  private final ApprovalBook approvals;
  private final Plans plans;

  SupplierIntake(
      SupplierRegisterTable registers,
      SupplierTable suppliers,
      Plans plans,
      ApprovalBook approvals) {
    this.approvals = approvals;
    this.registers = registers;
    this.suppliers = suppliers;
    this.plans = plans;
  }

  @Override
  public String documentType() {
    return "suppliers";
  }

  @Override
  public void load(String caseNumber, long documentId, byte[] content) {
    RegisterState state = registers.open(caseNumber);
    if (state != RegisterState.DRAFT && state != RegisterState.SUPPORT) {
      throw Refusal.conflict(
          "funds.suppliers.closed",
          "El padrón de proveedores ya está en revisión; no se puede cambiar.");
    }
    List<Supplier> known = suppliers.of(caseNumber);
    Set<String> lines = lines(caseNumber);
    Set<String> seen = new HashSet<>();
    List<SupplierData> rows =
        CsvTable.of(CODE, content, SupplierRow.COLUMNS)
            .rows(
                row -> {
                  SupplierData data = SupplierRow.read(row, lines);
                  return data != null && fits(row, data, state, known, seen) ? data : null;
                });
    if (state == RegisterState.DRAFT) {
      suppliers.replaceUnreviewed(caseNumber, rows);
    } else {
      rows.forEach(row -> suppliers.correct(caseNumber, row.at(same(known, row).data().row())));
    }
    approvals.changed(caseNumber, SupplierApproval.KIND, "se cargó otro padrón");
  }

  private static Supplier same(List<Supplier> known, SupplierData data) {
    return known.stream()
        .filter(s -> s.data().identification().equals(data.identification()))
        .findAny()
        .orElse(null);
  }

  private Set<String> lines(String caseNumber) {
    int version = plans.approved(caseNumber).version();
    return plans.lines(caseNumber, version).stream()
        .map(BudgetLine::code)
        .collect(Collectors.toSet());
  }

  private static boolean fits(
      CsvRow row, SupplierData data, RegisterState state, List<Supplier> known, Set<String> seen) {
    if (!seen.add(data.identification())) {
      row.complain("identificacion", "el proveedor está repetido en la tabla.");
      return false;
    }
    String complaint = complaint(state, same(known, data));
    if (complaint != null) {
      row.complain("identificacion", complaint);
    }
    return complaint == null;
  }

  private static String complaint(RegisterState state, Supplier same) {
    if (state == RegisterState.SUPPORT) {
      if (same == null) {
        return "el proveedor no está en el padrón presentado; aquí solo se corrige.";
      }
      return same.open() ? null : "el proveedor ya está validado; no se puede cambiar.";
    }
    return same == null || same.state() == SupplierState.REGISTRADO
        ? null
        : "el proveedor ya fue resuelto; solo cabe respaldarlo con nueva evidencia.";
  }
}
