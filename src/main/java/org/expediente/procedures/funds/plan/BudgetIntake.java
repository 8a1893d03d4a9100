package org.expediente.procedures.funds.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.expediente.documents.TableIntake;
import org.expediente.procedures.funds.table.TableFile;
import org.expediente.procedures.funds.table.TableRow;
import org.springframework.stereotype.Component;

/** Loads a plan's budget (A07). */
@Component
class BudgetIntake implements TableIntake {
  static final String TYPE = "plan-budget";
  private static final List<String> COLUMNS =
      List.of(
          "codigo",
          "descripcion",
          "unidad",
          "cantidad",
          "precio_unitario",
          "total",
          "modo_pago",
          "mes",
          "actividad",
          "administrativo");
  private static final int LONGEST_PROGRAMME = 60;

  private final PlanDrafts drafts;

  BudgetIntake(PlanDrafts drafts) {
    this.drafts = drafts;
  }

  @Override
  public String documentType() {
    return TYPE;
  }

  @Override
  public void load(String caseNumber, long documentId, byte[] content) {
    drafts.lines(caseNumber, read(content));
  }

  static List<BudgetLine> read(byte[] content) {
    Codes codes = new Codes();
    return TableFile.read("funds.plan.budget", content, COLUMNS, row -> line(row, codes));
  }

  private static BudgetLine line(TableRow row, Codes codes) {
    String code = codes.next(row, "codigo");
    String description = row.text("descripcion", 400);
    String unit = row.text("unidad", 60);
    BigDecimal quantity = row.positive("cantidad", 4);
    BigDecimal unitPrice = row.money("precio_unitario");
    BigDecimal total = row.money("total");
    PaymentMode mode = row.choice("modo_pago", PaymentMode.class);
    Integer month = row.whole("mes", 1, LONGEST_PROGRAMME);
    String activity = row.code("actividad");
    Boolean administrative = row.yes("administrativo");
    if (!row.isSound()) {
      return null;
    }
    if (quantity.multiply(unitPrice).setScale(2, RoundingMode.HALF_UP).compareTo(total) != 0) {
      return row.say(
          "total",
          "La línea %s no cuadra: %s × %s ≠ %s."
              .formatted(code, quantity.toPlainString(), unitPrice, total));
    }
    return new BudgetLine(
        code, description, unit, quantity, unitPrice, total, mode, month, activity, administrative);
  }
}
