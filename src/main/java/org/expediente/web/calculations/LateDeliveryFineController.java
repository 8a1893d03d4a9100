package org.expediente.web.calculations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.expediente.procedures.contracts.contract.Regime;
import org.expediente.procedures.contracts.fine.FineFormula;
import org.expediente.procedures.contracts.fine.FineGrounds;
import org.expediente.procedures.contracts.fine.FinePart;
import org.expediente.procedures.contracts.fine.FineRules;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Computes the fine for late delivery (LACAP 85, B.9) for other programs. */
@RestController
@Tag(name = "calculations")
class LateDeliveryFineController {
  private final FineGrounds grounds;

  LateDeliveryFineController(FineGrounds grounds) {
    this.grounds = grounds;
  }

  @Operation(
      summary = "Fine for late delivery of a contract",
      description =
          "With the rates of the LACAP in force. `gross` is exact; `payable` is rounded once, half"
              + " up. `reachesCap` says whether the gross fine reaches the share of the contract"
              + " at which it may be ended.")
  @PostMapping("/api/calculations/late-delivery-fine")
  LateDeliveryFineAnswer fine(@RequestBody LateDeliveryFineRequest request) {
    LateDeliveryFineRequest.Checked asked = request.checked();
    FineRules rules = grounds.of(Regime.LACAP_LPA.name(), asked.floor());
    FinePart part = new FinePart(asked.base(), asked.daysLate());
    return LateDeliveryFineAnswer.of(
        rules.share(asked.daysLate()), FineFormula.of(List.of(part), asked.contractValue(), rules));
  }
}
