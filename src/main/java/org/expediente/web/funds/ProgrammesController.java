package org.expediente.web.funds;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.expediente.casefile.Page;
import org.expediente.procedures.funds.audit.Programmes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where programmes stand, of the cases that the caller may see. */
@RestController
@Tag(name = "Funds")
class ProgrammesController {
  private final Programmes programmes;

  ProgrammesController(Programmes programmes) {
    this.programmes = programmes;
  }

  @GetMapping("/api/funds/programmes")
  @Operation(summary = "Money, age of what is to be justified and results, newest case first")
  Page<ProgrammeView> list(
      @RequestParam(required = false) String q,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    return programmes.visible(q, page, size).map(ProgrammeView::of);
  }
}
