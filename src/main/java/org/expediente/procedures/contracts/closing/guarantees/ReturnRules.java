package org.expediente.procedures.contracts.closing.guarantees;

import java.time.LocalDate;
import java.util.List;
import org.expediente.casefile.IdentityNumbers;
import org.expediente.casefile.IdentityType;
import org.expediente.diagram.Words;
import org.expediente.problem.Complaints;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.guarantee.GuaranteeKind;

/** What is checked of a handover on its own. */
final class ReturnRules {
  private ReturnRules() {}

  /**
   * @param due what goes back with it
   * @throws org.expediente.problem.Refusal with all that is wrong
   */
  static void check(Handover handover, List<Guarantee> due, LocalDate today) {
    LocalDate on = handover.returnedOn();
    Complaints complaints =
        new Complaints()
            .when(on.isAfter(today), "returnedOn", "La fecha de devolución no puede ser futura.");
    due.stream()
        .filter(ReturnRules::warranty)
        .forEach(
            one ->
                complaints.when(
                    !on.isAfter(one.validTo()),
                    "returnedOn",
                    "La %s cubre hasta el %s: no pudo devolverse antes."
                        .formatted(
                            one.title().replaceFirst("Garantía", "garantía"),
                            Words.date(one.validTo()))));
    IdentityNumbers.error(IdentityType.DUI, handover.receivedDui())
        .ifPresent(error -> complaints.when(true, "receivedDui", error));
    complaints.settle("contracts.guarantee.return");
  }

  private static boolean warranty(Guarantee one) {
    return one.kind() == GuaranteeKind.BUENA_OBRA || one.kind() == GuaranteeKind.BUEN_SERVICIO;
  }
}
