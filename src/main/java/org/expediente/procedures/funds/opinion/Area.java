package org.expediente.procedures.funds.opinion;

import java.util.Arrays;

/** An area that gives an opinion (A-S03, A-S13). */
enum Area {
  OVERSIGHT("oversight", "Seguimiento y Contraloría"),
  FINANCIAL("financial", "UFI: presupuesto y contabilidad"),
  LEGAL("legal", "Dirección Jurídica");

  private final String id;
  private final String title;

  Area(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** Group, seat of the team and name in the tables. */
  String id() {
    return id;
  }

  /** Spanish. */
  String title() {
    return title;
  }

  static Area of(String id) {
    return Arrays.stream(values())
        .filter(area -> area.id.equals(id))
        .findAny()
        .orElseThrow(() -> new IllegalArgumentException("No area " + id));
  }

  /** The area whose task this is, e.g. {@code userTask_giveLegalOpinion}. */
  static Area ofTask(String taskKey) {
    return Arrays.stream(values())
        .filter(area -> taskKey.equalsIgnoreCase("userTask_give" + area.name() + "Opinion"))
        .findAny()
        .orElseThrow(() -> new IllegalArgumentException("No opinion task " + taskKey));
  }
}
