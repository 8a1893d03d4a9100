package org.expediente.procedures.funds.team;

import java.util.Arrays;

/** A place in the team of a case (A-S13, A-S16). Its group is where its member comes from. */
enum Seat {
  OVERSIGHT("oversight", "oversight", "oversight", "Seguimiento y Contraloría", true),
  FINANCIAL("financial", "financial", "financial", "UFI: presupuesto y contabilidad", true),
  LEGAL("legal", "legal", "legal", "Dirección Jurídica", true),
  PROGRAM_MANAGER(
      "program-manager", "programManager", "program-manager", "Administrador del programa", true),
  ALTERNATE_MANAGER(
      "program-manager-alternate",
      "alternateManager",
      "program-manager",
      "Suplente del administrador",
      false);

  private final String id;
  private final String field;
  private final String group;
  private final String title;
  private final boolean required;

  Seat(String id, String field, String group, String title, boolean required) {
    this.id = id;
    this.field = field;
    this.group = group;
    this.title = title;
    this.required = required;
  }

  static Seat of(String id) {
    return Arrays.stream(values())
        .filter(seat -> seat.id.equals(id))
        .findAny()
        .orElseThrow(() -> new IllegalArgumentException("No seat " + id));
  }

  /** Name in diagrams and tables. */
  String id() {
    return id;
  }

  /** Key in the form of the appointment. */
  String field() {
    return field;
  }

  String group() {
    return group;
  }

  /** Spanish. */
  String title() {
    return title;
  }

  /** Whether the team is incomplete without it. */
  boolean required() {
    return required;
  }

  /** The alternate steps up into this seat instead of holding two. */
  boolean filledBy(Seat former) {
    return this == PROGRAM_MANAGER && former == ALTERNATE_MANAGER;
  }
}
