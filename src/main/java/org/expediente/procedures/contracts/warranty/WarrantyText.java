package org.expediente.procedures.contracts.warranty;

import java.util.stream.Collectors;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.springframework.stereotype.Component;

/** A claim as a form shows it. */
@Component
class WarrantyText {
  private final Contracts contracts;
  private final Obligations obligations;
  private final Guarantees guarantees;
  private final WarrantyActs acts;

  WarrantyText(
      Contracts contracts, Obligations obligations, Guarantees guarantees, WarrantyActs acts) {
    this.contracts = contracts;
    this.obligations = obligations;
    this.guarantees = guarantees;
    this.acts = acts;
  }

  String claim(WarrantyClaim claim) {
    Guarantee guarantee = guarantees.find(claim.guaranteeId());
    return Words.shown(
        "%s\nObligación %s.\nDefecto notado el %s: %s\n%s, vigente hasta el %s.\nDebe repararse a más tardar el %s.%s"
            .formatted(
                contracts.of(claim.contractCase()).title(),
                obligations.find(claim.obligationId()).title(),
                Words.date(claim.foundOn()),
                claim.defect(),
                guarantee.title(),
                Words.date(guarantee.validTo()),
                Words.date(claim.repairBy()),
                repair(claim)));
  }

  private String repair(WarrantyClaim claim) {
    return acts.of(claim).stream()
        .filter(act -> act.step().equals("REPARACION"))
        .map(act -> "\nReparado el %s: %s".formatted(Words.date(act.doneOn()), act.text()))
        .collect(Collectors.joining());
  }

  /** What was done and how it went, in the middle of a sentence. */
  static String step(WarrantyAct act) {
    return switch (act.step()) {
      case "REPARACION" -> "el contratista lo reparó";
      case "UNIDAD" ->
          act.decision().equals("CONFORME")
              ? "la unidad solicitante está conforme"
              : "la unidad solicitante no está conforme";
      case "ADMINISTRADOR" ->
          act.decision().equals("ATENDIDO")
              ? "el administrador lo da por atendido"
              : "el administrador no lo da por atendido";
      default -> "queda sin atender";
    };
  }

  String unit(WarrantyClaim claim) {
    return acts.of(claim).stream()
        .filter(act -> act.step().equals("UNIDAD"))
        .map(
            act ->
                "Unidad solicitante, %s: %s"
                    .formatted(
                        act.decision().equals("CONFORME") ? "conforme" : "no conforme", act.text()))
        .collect(Collectors.joining("\n"));
  }
}
