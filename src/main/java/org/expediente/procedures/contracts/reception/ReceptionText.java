package org.expediente.procedures.contracts.reception;

import java.util.ArrayList;
import java.util.List;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.obligation.Obligation;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.springframework.stereotype.Component;

/** Minutes as a form shows them. */
@Component
class ReceptionText {
  private final Obligations obligations;
  private final DefectTable defects;
  private final ReceptionActs acts;

  ReceptionText(Obligations obligations, DefectTable defects, ReceptionActs acts) {
    this.obligations = obligations;
    this.defects = defects;
    this.acts = acts;
  }

  /** Everything that somebody needs who signs them. */
  String of(Contract contract, Reception r) {
    List<String> lines = new ArrayList<>();
    lines.add("%s. Acta %s.".formatted(contract.title(), r.kind().label()));
    if (r.obligationId() != null) {
      Obligation obligation = obligations.find(r.obligationId());
      lines.add("Obligación %s.".formatted(obligation.title()));
      lines.add(days(r));
    }
    if (r.amount() != null) {
      lines.add("Monto que se recibe: %s.".formatted(Words.money(r.amount())));
    }
    lines.add("Detalle: " + r.detail());
    lines.add("Entrega: %s. Recibe: %s.".formatted(r.deliverer().name(), r.receiver().name()));
    if (!r.observations().isEmpty()) {
      lines.add("Observaciones: " + r.observations());
    }
    defects.of(r).forEach(defect -> lines.add("No cumple: " + defect.defects()));
    acts.last(r, ReceptionStep.UNIDAD)
        .ifPresent(
            act ->
                lines.add(
                    "Unidad solicitante: %s. %s".formatted(words(act.decision()), act.text())));
    return Words.shown(String.join("\n", lines));
  }

  /** Computed, never typed. */
  static String days(Reception r) {
    return "Fecha debida: %s. Fecha de entrega: %s. Días de atraso: %d."
        .formatted(Words.date(r.dueOn()), Words.date(r.deliveredOn()), r.daysLate());
  }

  /** What was answered or decided, to begin a sentence. */
  static String words(String decision) {
    return switch (decision) {
      case "CONFORME" -> "Conforme";
      case "CON_OBSERVACIONES" -> "Conforme con observaciones";
      case "NO_CONFORME" -> "No conforme";
      case "FIRMA" -> "Firmó";
      case "NIEGA" -> "Se negó a firmar";
      case "SIN_FIRMA" -> "Cerrada con testigos";
      case ReceptionActs.RECEIVED -> "Recibida";
      case ReceptionActs.REJECTED -> "Rechazada";
      default -> "Constancia de que la recibió";
    };
  }
}
