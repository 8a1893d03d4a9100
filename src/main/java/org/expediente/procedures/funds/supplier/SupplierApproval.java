package org.expediente.procedures.funds.supplier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.expediente.approvals.Approvable;
import org.expediente.approvals.ApprovalContent;
import org.springframework.stereotype.Component;

/** What the minutes of the validation cover: who is on the list, with which data and result. */
@Component
class SupplierApproval implements Approvable {
  static final String KIND = "funds.suppliers";

  private final SupplierTable suppliers;

  SupplierApproval(SupplierTable suppliers) {
    this.suppliers = suppliers;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String title() {
    return "Padrón de proveedores";
  }

  @Override
  public ApprovalContent content(String caseNumber) {
    List<Supplier> all = suppliers.of(caseNumber);
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("el número de proveedores", all.size());
    for (Supplier supplier : all) {
      parts.put(
          "el proveedor " + supplier.data().identification(),
          List.of(supplier.data(), supplier.state()));
    }
    return new ApprovalContent(all.size() + " proveedores", parts);
  }
}
