package org.expediente.procedures.funds.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.expediente.documents.TableIntake;
import org.expediente.procedures.funds.table.TableFile;
import org.expediente.procedures.funds.table.TableRow;
import org.springframework.stereotype.Component;

/** Loads the results that a plan promises, each with what measures it (A07, A-S36). */
@Component
class ResultsIntake implements TableIntake {
  static final String TYPE = "plan-results";
  private static final List<String> COLUMNS =
      List.of("codigo", "indicador", "unidad", "linea_base", "meta", "fecha", "medio_verificacion");

  private final PlanDrafts drafts;

  ResultsIntake(PlanDrafts drafts) {
    this.drafts = drafts;
  }

  @Override
  public String documentType() {
    return TYPE;
  }

  @Override
  public void load(String caseNumber, long documentId, byte[] content) {
    drafts.results(caseNumber, read(content));
  }

  static List<ExpectedResult> read(byte[] content) {
    Codes codes = new Codes();
    return TableFile.read("funds.plan.results", content, COLUMNS, row -> result(row, codes));
  }

  private static ExpectedResult result(TableRow row, Codes codes) {
    String code = codes.next(row, "codigo");
    String indicator = row.text("indicador", 400);
    String unit = row.text("unidad", 60);
    BigDecimal baseline = row.decimal("linea_base", 4);
    BigDecimal target = row.decimal("meta", 4);
    LocalDate date = row.date("fecha");
    String verification = row.text("medio_verificacion", 400);
    if (row.isSound() && target.compareTo(baseline) == 0) {
      return row.say("meta", "El indicador %s no mide cambio.".formatted(code));
    }
    return row.isSound()
        ? new ExpectedResult(code, indicator, unit, baseline, target, date, verification)
        : null;
  }
}
