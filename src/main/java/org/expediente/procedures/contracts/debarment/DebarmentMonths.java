package org.expediente.procedures.contracts.debarment;

import org.expediente.procedures.contracts.appeal.Adjustable;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.springframework.stereotype.Component;

/** An appeal may shorten a debarment. */
@Component
class DebarmentMonths implements Adjustable {
  private final DebarmentTable table;

  DebarmentMonths(DebarmentTable table) {
    this.table = table;
  }

  @Override
  public ProceedingKind kind() {
    return ProceedingKind.INHABILITACION;
  }

  @Override
  public int most(Proceeding of) {
    return table.draft(of.id()).months() - 1;
  }

  @Override
  public String unit() {
    return "meses";
  }
}
