package org.expediente.web.calculations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.expediente.procedures.funds.liquidation.LiquidationFormula;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Liquidates an assignment of public funds for other programs. */
@RestController
@Tag(name = "calculations")
class FundLiquidationController {

  @Operation(
      summary = "Liquidation of public funds",
      description =
          "What an organisation has to pay back, from exact sums of cents. `executionPercent` is"
              + " rounded for display; nothing may be decided by it.")
  @PostMapping("/api/calculations/fund-liquidation")
  FundLiquidationAnswer liquidate(@RequestBody FundLiquidationRequest request) {
    return FundLiquidationAnswer.of(LiquidationFormula.of(request.checked()));
  }
}
