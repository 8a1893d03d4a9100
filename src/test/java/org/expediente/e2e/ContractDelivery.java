package org.expediente.e2e;

import java.util.HashMap;
import java.util.Map;
import org.expediente.testkit.FormExamples;

/** Deliveries of a {@link ContractLife}, with their minutes, each step by whose step it is. */
class ContractDelivery {
  private final ContractLife life;

  ContractDelivery(ContractLife life) {
    this.life = life;
  }

  /** All of an obligation, delivered and received today. */
  void whole(String obligation, String amount) {
    open("TOTAL", obligation);
    life.hand("contractor-1", life.number(), "delivery-document");
    draw(minutes(ContractLife.today().toString(), amount));
    sign();
  }

  /** The contract as a whole, for good. */
  void last() {
    open("FINAL", "");
    draw(Map.of("actOn", ContractLife.today().toString()));
    sign();
  }

  void open(String kind, String obligation) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("contractNumber", life.number());
    fields.put("receptionKind", kind);
    if (!obligation.isEmpty()) {
      fields.put("receptionObligation", obligation);
    }
    life.start(ContractLife.MANAGER, "contract-reception", fields);
  }

  /** What the minutes of a delivery of a day say. */
  Map<String, Object> minutes(String day, String amount) {
    Map<String, Object> fields = new HashMap<>(FormExamples.of("contract-draw-up-minutes"));
    fields.put("deliveredOn", day);
    fields.put("actOn", day);
    fields.put("supplierDocumentOn", day);
    fields.put("acceptedAmount", amount);
    fields.remove("replaceDays");
    fields.values().removeIf(""::equals);
    return fields;
  }

  private void draw(Map<String, Object> typed) {
    Map<String, Object> changes = new HashMap<>(typed);
    changes.put("replaceDays", null);
    if (!typed.containsKey("deliveredOn")) { // the whole contract has no day of delivery
      changes.put("deliveredOn", null);
      changes.put("supplierDocumentOn", null);
      changes.put("acceptedAmount", null);
    }
    life.done(ContractLife.MANAGER, "drawUpMinutes", "contract-draw-up-minutes", changes);
  }

  private void sign() {
    Map<String, Object> unit = new HashMap<>();
    unit.put("unitReplaceDays", null);
    life.done("requesting-unit-1", "cosignConformity", "contract-cosign-conformity", unit);
    life.done("contractor-1", "signMinutes", "contract-sign-minutes", Map.of());
    life.done("procurement-1", "fileMinutes", "contract-file-minutes", Map.of());
  }
}
