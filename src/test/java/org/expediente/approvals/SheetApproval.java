package org.expediente.approvals;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Two kinds for tests: the sheet, and the list that only its field {@code list} makes. */
@Component
class SheetApproval implements Approvable {
  private final SheetTable sheet;

  SheetApproval(SheetTable sheet) {
    this.sheet = sheet;
  }

  @Override
  public String kind() {
    return "test.sheet";
  }

  @Override
  public String title() {
    return "Hoja de prueba";
  }

  @Override
  public ApprovalContent content(String caseNumber) {
    return content(sheet.read(caseNumber, "text"), sheet.read(caseNumber, "decision"));
  }

  static ApprovalContent content(String text, String decision) {
    return new ApprovalContent(
        "la única", Map.of("texto", List.of(text), "decisión", Map.of("sí", decision)));
  }

  @Bean
  static Approvable testList(SheetTable sheet) {
    return new Approvable() {
      @Override
      public String kind() {
        return "test.list";
      }

      @Override
      public String title() {
        return "Lista de prueba";
      }

      @Override
      public ApprovalContent content(String caseNumber) {
        return new ApprovalContent("la única", Map.of("filas", sheet.read(caseNumber, "list")));
      }
    };
  }
}
