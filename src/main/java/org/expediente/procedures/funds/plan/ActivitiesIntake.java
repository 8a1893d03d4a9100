package org.expediente.procedures.funds.plan;

import java.time.LocalDate;
import java.util.List;
import org.expediente.documents.TableIntake;
import org.expediente.procedures.funds.table.TableFile;
import org.expediente.procedures.funds.table.TableRow;
import org.springframework.stereotype.Component;

/** Loads a plan's activities (A07). */
@Component
class ActivitiesIntake implements TableIntake {
  static final String TYPE = "plan-activities";
  private static final List<String> COLUMNS =
      List.of(
          "codigo", "nombre", "inicio", "fin", "responsable", "medio_verificacion", "sin_costo");

  private final PlanDrafts drafts;

  ActivitiesIntake(PlanDrafts drafts) {
    this.drafts = drafts;
  }

  @Override
  public String documentType() {
    return TYPE;
  }

  @Override
  public void load(String caseNumber, long documentId, byte[] content) {
    drafts.activities(caseNumber, read(content));
  }

  static List<Activity> read(byte[] content) {
    Codes codes = new Codes();
    return TableFile.read("funds.plan.activities", content, COLUMNS, row -> activity(row, codes));
  }

  private static Activity activity(TableRow row, Codes codes) {
    String code = codes.next(row, "codigo");
    String name = row.text("nombre", 400);
    LocalDate start = row.date("inicio");
    LocalDate end = row.date("fin");
    String responsible = row.text("responsable", 200);
    String verification =
        row.text(
            "medio_verificacion",
            400,
            "La actividad %s no tiene medio de verificación.".formatted(code));
    Boolean withoutCost = row.yes("sin_costo");
    if (row.isSound() && end.isBefore(start)) {
      return row.problem("fin", "la actividad " + code + " termina antes de empezar.");
    }
    return row.isSound()
        ? new Activity(code, name, start, end, responsible, verification, withoutCost)
        : null;
  }
}
