package org.expediente.procedures.contracts.closing.purpose;

import java.util.Arrays;

/** An area that watches over a contract and judges its purpose (B-S28). */
enum PurposeArea {
  UNIDAD("userTask_judgeAsUnit", "La unidad usuaria"),
  UACI("userTask_judgeAsProcurement", "La UACI"),
  JURIDICO("userTask_judgeAsLegal", "La Dirección Jurídica");

  private final String task;
  private final String label;

  PurposeArea(String task, String label) {
    this.task = task;
    this.label = label;
  }

  /** Spanish, to begin a sentence. */
  String label() {
    return label;
  }

  static PurposeArea ofTask(String key) {
    return Arrays.stream(values())
        .filter(area -> area.task.equals(key))
        .findAny()
        .orElseThrow(() -> new IllegalArgumentException("No area judges at " + key));
  }
}
