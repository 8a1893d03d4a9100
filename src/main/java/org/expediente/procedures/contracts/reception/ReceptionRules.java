package org.expediente.procedures.contracts.reception;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.expediente.diagram.Words;
import org.expediente.problem.Complaints;
import org.expediente.procedures.contracts.contract.Contract;

/** What must be true of minutes (B.4, B.10: back-dated acts). */
final class ReceptionRules {
  private ReceptionRules() {}

  /**
   * @param now of the server, in the ministry's zone
   * @param missing USD of the obligation that no minutes cover; null for the whole contract
   * @param lastDelivery day of the last delivery that was received, or null
   * @throws Refusal with all that is wrong
   */
  static void check(
      Reception r,
      Contract contract,
      BigDecimal missing,
      LocalDate lastDelivery,
      LocalDateTime now) {
    Complaints complaints = new Complaints();
    days(complaints, r, contract, lastDelivery, now);
    persons(complaints, r);
    if (missing != null && r.kind() != ReceptionKind.RECHAZO) {
      amount(complaints, r, missing);
    }
    complaints
        .when(
            r.conformity().equals("CON_OBSERVACIONES") && r.observations() == null,
            "observations",
            "La conformidad tiene observaciones: escríbalas.")
        .settle("contracts.reception.invalid");
  }

  private static void days(
      Complaints complaints,
      Reception r,
      Contract contract,
      LocalDate lastDelivery,
      LocalDateTime now) {
    String delivery =
        "La fecha de entrega (%s) no puede ser ".formatted(Words.date(r.deliveredOn()));
    complaints
        .when(r.deliveredOn().isAfter(now.toLocalDate()), "deliveredOn", delivery + "futura.")
        .when(
            r.deliveredOn().isBefore(contract.signedOn()),
            "deliveredOn",
            delivery
                + "anterior a la firma del contrato (%s)."
                    .formatted(Words.date(contract.signedOn())))
        .when(
            r.deliveredOn().isBefore(contract.startsOn()),
            "deliveredOn",
            delivery
                + "anterior a la orden de inicio (%s).".formatted(Words.date(contract.startsOn())))
        .when(
            r.supplierDocumentOn() != null && r.deliveredOn().isBefore(r.supplierDocumentOn()),
            "deliveredOn",
            delivery
                + "anterior al documento del suministrante (%s)."
                    .formatted(Words.date(orToday(r.supplierDocumentOn(), now))))
        .when(
            r.actOn().isBefore(r.deliveredOn()),
            "actOn",
            "El acta (%s) no puede ser anterior a la entrega (%s)."
                .formatted(Words.date(r.actOn()), Words.date(r.deliveredOn())))
        .when(
            r.actOn().atTime(r.actAt()).isAfter(now),
            "actOn",
            "El día y la hora del acta no pueden ser futuros.")
        .when(
            r.whole() && lastDelivery != null && r.actOn().isBefore(lastDelivery),
            "actOn",
            "La recepción definitiva no puede ser anterior a la última entrega (%s)."
                .formatted(Words.date(orToday(lastDelivery, now))));
  }

  private static LocalDate orToday(LocalDate day, LocalDateTime now) {
    return day == null ? now.toLocalDate() : day;
  }

  private static void persons(Complaints complaints, Reception r) {
    r.deliverer()
        .error()
        .ifPresent(error -> complaints.when(true, "delivererDui", "Quien entrega: " + error));
    r.receiver()
        .error()
        .ifPresent(error -> complaints.when(true, "receiverDui", "Quien recibe: " + error));
    complaints.when(
        r.deliverer().formatted().dui().equals(r.receiver().formatted().dui()),
        "receiverDui",
        "Quien entrega y quien recibe no pueden ser la misma persona.");
  }

  private static void amount(Complaints complaints, Reception r, BigDecimal missing) {
    int compared = r.amount().compareTo(missing);
    boolean partial = r.kind() == ReceptionKind.PARCIAL;
    complaints
        .when(
            compared > 0,
            "acceptedAmount",
            "Lo recibido (%s) pasa de lo que falta de la obligación (%s)."
                .formatted(Words.money(r.amount()), Words.money(missing)))
        .when(
            compared < 0 && !partial,
            "acceptedAmount",
            "Se recibe menos de lo que falta de la obligación (%s): levante un acta parcial."
                .formatted(Words.money(missing)))
        .when(
            compared == 0 && partial,
            "acceptedAmount",
            "Con esto se cumple toda la obligación: levante un acta total.")
        .when(
            compared < 0 && partial && r.amount().signum() == 0,
            "acceptedAmount",
            "Indique cuánto se recibe.");
  }
}
