package org.expediente.procedures.funds.beneficiary;

import java.time.LocalDate;
import org.expediente.diagram.Submission;
import org.expediente.problem.Complaints;

/** Reads the person whom the organisation wants to add, by the rules of the roll's own table. */
final class NewPerson {
  private NewPerson() {}

  /**
   * The person.
   *
   * @param row place in the roll
   * @throws org.expediente.problem.Refusal with every field that is wrong
   */
  static BeneficiaryData read(Submission form, int row, LocalDate today) {
    DocumentKind kind =
        form.text("idType") == null ? null : DocumentKind.valueOf(form.text("idType"));
    boolean without = kind == DocumentKind.SIN_DOC;
    LocalDate born = form.date("bornOn");
    new Complaints()
        .when(kind == null, "idType", "Elija el tipo de documento.")
        .when(
            kind != null && !without && form.text("idNumber") == null,
            "idNumber",
            "Escriba el número del documento.")
        .when(
            without && form.text("noIdReason") == null,
            "noIdReason",
            "Explique por qué la persona no tiene documento.")
        .when(form.text("firstNames") == null, "firstNames", "Escriba los nombres.")
        .when(form.text("lastNames") == null, "lastNames", "Escriba los apellidos.")
        .when(born == null, "bornOn", "Indique la fecha de nacimiento.")
        .when(
            born != null && born.isAfter(today),
            "bornOn",
            "La fecha de nacimiento no puede ser futura.")
        .when(form.text("sex") == null, "sex", "Indique el sexo.")
        .when(form.text("department") == null, "department", "Escriba el departamento.")
        .when(form.text("municipality") == null, "municipality", "Escriba el municipio.")
        .settle("funds.roll.person");
    String guardianDui = form.text("guardianDui");
    return new BeneficiaryData(
        row,
        form.text("internalId"),
        kind,
        kind.stored(without ? null : form.text("idNumber")),
        form.text("noIdReason"),
        form.text("firstNames"),
        form.text("lastNames"),
        born,
        form.text("sex"),
        form.text("department"),
        form.text("municipality"),
        guardianDui == null ? null : DocumentKind.DUI.stored(guardianDui),
        form.text("guardian"),
        form.date("effectiveOn"),
        form.flag("consent"));
  }
}
