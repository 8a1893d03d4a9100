package org.expediente.procedures.funds.eligibility;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.spin.Spin;
import org.expediente.diagram.Cell;
import org.expediente.diagram.Submission;

/** Between the form {@code funds-check-ngo} and a check. */
final class NgoCheckForm {
  private static final String YES = "SI";
  private static final String NO = "NO";

  private NgoCheckForm() {}

  static NgoCheck read(String caseNumber, Submission form, LocalDate today, String person) {
    return new NgoCheck(
        null,
        caseNumber,
        form.text("registryState"),
        form.text("registryNumber"),
        form.date("boardUntil"),
        form.number("statementsYear"),
        form.date("solvencyDgii"),
        form.date("solvencyIsss"),
        form.date("solvencyAfp"),
        form.date("solvencyMunicipal"),
        form.text("link"),
        form.text("linkDetail"),
        YES.equals(form.text("purposeRelated")),
        form.text("legalStanding"),
        form.text("standingDetail"),
        form.date("constitutedOn"),
        YES.equals(form.text("experience")),
        form.text("remarks"),
        today,
        person);
  }

  static List<Director> directors(Submission form) {
    return form.rows("directors").stream().map(NgoCheckForm::director).toList();
  }

  /** Lets the next check start from what the last one found. */
  static void fill(DelegateTask task, NgoCheck check, List<Director> directors) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("registryState", check.registryStatus());
    fields.put("registryNumber", check.registryNumber());
    fields.put("boardUntil", text(check.boardUntil()));
    fields.put("statementsYear", check.statementsYear());
    for (Solvency solvency : Solvency.values()) {
      fields.put(solvency.field(), text(solvency.issuedOn(check)));
    }
    fields.put("link", check.linkStatus());
    fields.put("linkDetail", check.linkDetail());
    fields.put("purposeRelated", check.purposeMatches() ? YES : NO);
    fields.put("legalStanding", check.standing());
    fields.put("standingDetail", check.standingDetail());
    fields.put("constitutedOn", text(check.constitutedOn()));
    fields.put("experience", check.similarExperience() ? YES : NO);
    fields.put("remarks", check.remarks());
    fields.put("directors", Spin.JSON(directors.stream().map(NgoCheckForm::row).toList()));
    fields.values().removeIf(value -> value == null);
    task.setVariablesLocal(fields);
  }

  private static Director director(Map<String, Object> row) {
    return new Director(Cell.text(row, "dui"), Cell.text(row, "name"), Cell.text(row, "post"));
  }

  private static Map<String, String> row(Director director) {
    return Map.of("dui", director.dui(), "name", director.name(), "post", director.post());
  }

  private static String text(LocalDate date) {
    return date == null ? null : date.toString();
  }
}
