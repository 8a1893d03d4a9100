package org.expediente.web.contracts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.expediente.procedures.contracts.history.ContractorHistories;
import org.expediente.procedures.contracts.history.ManagerHistories;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Histories over all contracts; for procurement, legal, authority and audit. */
@RestController
@Tag(name = "Contracts")
class HistoriesController {
  private final ContractorHistories contractors;
  private final ManagerHistories managers;

  HistoriesController(ContractorHistories contractors, ManagerHistories managers) {
    this.contractors = contractors;
    this.managers = managers;
  }

  @GetMapping("/api/contracts/contractors/{nit}")
  @Operation(
      summary = "Contracts, fines, terminations, debarments and ties of a contractor",
      description =
          "nit is a NIT or DUI, hyphens may be left out. For procurement, legal, authority and"
              + " audit; each reading is journaled.")
  ContractorView contractor(@PathVariable String nit) {
    return ContractorView.of(contractors.of(nit));
  }

  @GetMapping("/api/contracts/managers/{user}")
  @Operation(
      summary = "Contracts, designations and evaluations of a contract manager",
      description =
          "user is a user id. For procurement, legal, authority and audit; each reading is"
              + " journaled.")
  ManagerView manager(@PathVariable String user) {
    return ManagerView.of(managers.of(user));
  }
}
