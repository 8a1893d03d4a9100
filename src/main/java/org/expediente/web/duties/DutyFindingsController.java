package org.expediente.web.duties;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.expediente.engine.duties.DutyFinding;
import org.expediente.engine.duties.DutyFindings;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where today's people cannot keep the separation of duties. */
@RestController
@RequestMapping("/api/duties")
@Tag(name = "Duties")
class DutyFindingsController {
  private final DutyFindings findings;
  private final Doorkeeper door;

  DutyFindingsController(DutyFindings findings, Doorkeeper door) {
    this.findings = findings;
    this.door = door;
  }

  @GetMapping("/findings")
  @Operation(summary = "Processes that today's people cannot do; audit and process-owner")
  List<DutyFinding> findings() {
    door.only(
        Set.of(Doorkeeper.AUDIT, Doorkeeper.PROCESS_OWNER),
        "Solo Auditoría Interna y los dueños de proceso pueden consultar esto.");
    return findings.all();
  }
}
