package org.expediente.procedures.funds.beneficiary;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.expediente.procedures.funds.csv.CsvRow;

/**
 * Reads one person out of a table row (A.4 "Beneficiario"). Only what cannot be understood is a
 * mistake here; what is doubtful is for the decision table and a person.
 */
final class BeneficiaryRow {
  static final List<String> COLUMNS =
      List.of(
          "id_interno",
          "tipo_doc",
          "num_doc",
          "motivo_sin_doc",
          "nombres",
          "apellidos",
          "fecha_nacimiento",
          "sexo",
          "departamento",
          "municipio",
          "responsable_dui",
          "responsable",
          "fecha_ingreso",
          "consentimiento");
  private static final List<String> KINDS =
      Arrays.stream(DocumentKind.values()).map(DocumentKind::name).toList();

  private BeneficiaryRow() {}

  /** The person, or null where the row complained. */
  static BeneficiaryData read(CsvRow row, LocalDate today) {
    String kind = row.code("tipo_doc", KINDS);
    if (kind == null) {
      return null;
    }
    DocumentKind idType = DocumentKind.valueOf(kind);
    boolean without = idType == DocumentKind.SIN_DOC;
    String number = without ? null : row.required("num_doc", 30);
    String reason = without ? row.required("motivo_sin_doc", 300) : row.text("motivo_sin_doc", 300);
    LocalDate born = day(row, "fecha_nacimiento");
    if (born != null && born.isAfter(today)) {
      row.complain("fecha_nacimiento", "no puede ser futura.");
    }
    String consent = row.code("consentimiento", List.of("SI", "SÍ", "NO"));
    String guardianDui = row.text("responsable_dui", 20);
    BeneficiaryData data =
        new BeneficiaryData(
            row.number(),
            row.required("id_interno", 30),
            idType,
            idType.stored(number),
            reason,
            row.required("nombres", 150),
            row.required("apellidos", 150),
            born,
            row.code("sexo", List.of("F", "M")),
            row.required("departamento", 60),
            row.required("municipio", 100),
            guardianDui == null ? null : DocumentKind.DUI.stored(guardianDui),
            row.text("responsable", 200),
            day(row, "fecha_ingreso"),
            !"NO".equals(consent));
    return row.sound() ? data : null;
  }

  private static LocalDate day(CsvRow row, String column) {
    return row.required(column, 10) == null ? null : row.date(column);
  }
}
