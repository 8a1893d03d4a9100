package org.expediente.procedures.funds.assembly;

import java.util.Arrays;

/** An area that contributes to the report (A52). */
enum ReportArea {
  OVERSIGHT("Seguimiento y Contraloría"),
  FINANCIAL("Unidad Financiera Institucional"),
  LEGAL("Dirección Jurídica");

  private final String title;

  ReportArea(String title) {
    this.title = title;
  }

  /** Spanish. */
  String title() {
    return title;
  }

  /** The area whose task this is, e.g. {@code userTask_contributeLegal}. */
  static ReportArea ofTask(String taskKey) {
    return Arrays.stream(values())
        .filter(area -> taskKey.equalsIgnoreCase("userTask_contribute" + area.name()))
        .findAny()
        .orElseThrow(() -> new IllegalArgumentException("No contribution in " + taskKey));
  }
}
