package org.expediente.procedures.funds.eligibility;

import java.time.LocalDate;
import java.util.function.Function;

/** A certificate that the organisation owes nothing; date of issue and file make it count. */
enum Solvency {
  DGII("DGII", "solvency-dgii", "solvencyDgii", NgoCheck::solvencyDgii),
  ISSS("ISSS", "solvency-isss", "solvencyIsss", NgoCheck::solvencyIsss),
  AFP("AFP", "solvency-afp", "solvencyAfp", NgoCheck::solvencyAfp),
  MUNICIPAL("municipal", "solvency-municipal", "solvencyMunicipal", NgoCheck::solvencyMunicipal);

  private final String title;
  private final String documentType;
  private final String field;
  private final Function<NgoCheck, LocalDate> date;

  Solvency(String title, String documentType, String field, Function<NgoCheck, LocalDate> date) {
    this.title = title;
    this.documentType = documentType;
    this.field = field;
    this.date = date;
  }

  /** Spanish. */
  String title() {
    return title;
  }

  /** Id in the catalogue of documents. */
  String documentType() {
    return documentType;
  }

  /** Key of its date in the form. */
  String field() {
    return field;
  }

  /** Date of issue as the legal area read it, or null. */
  LocalDate issuedOn(NgoCheck check) {
    return date.apply(check);
  }
}
