package org.expediente.procedures.contracts.reception;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.expediente.diagram.Submission;
import org.expediente.procedures.contracts.obligation.Obligation;

/** Minutes as they were typed. */
final class MinutesForm {
  private MinutesForm() {}

  /**
   * @param obligation null where they are about the whole contract
   * @param scan the supplier's document, or null
   * @param at time of the server
   */
  static Reception of(
      Submission form,
      String contractCase,
      ReceptionKind kind,
      Obligation obligation,
      Long scan,
      String person,
      OffsetDateTime at) {
    boolean rejected = kind == ReceptionKind.RECHAZO;
    LocalDate actOn = form.date("actOn");
    return new Reception(
        0,
        contractCase,
        kind,
        obligation == null ? null : obligation.id(),
        form.money("acceptedAmount"),
        obligation == null ? null : obligation.dueOn(),
        obligation == null ? actOn : form.date("deliveredOn"),
        actOn,
        LocalTime.parse(form.text("actAt")),
        form.text("place"),
        attendant(form, "deliverer"),
        attendant(form, "receiver"),
        form.text("detail"),
        rejected ? "NO_CONFORME" : form.text("conformity"),
        form.text("observations"),
        form.date("supplierDocumentOn"),
        scan,
        person,
        at);
  }

  private static Attendant attendant(Submission form, String as) {
    return new Attendant(form.text(as + "Name"), form.text(as + "Capacity"), form.text(as + "Dui"));
  }
}
