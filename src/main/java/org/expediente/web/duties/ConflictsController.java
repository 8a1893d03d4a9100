package org.expediente.web.duties;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.expediente.access.Actors;
import org.expediente.casefile.CaseFiles;
import org.expediente.duties.Conflict;
import org.expediente.duties.Conflicts;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Conflicts of interest in a case. */
@RestController
@RequestMapping("/api/cases/{number}/conflicts")
@Tag(name = "Conflicts")
class ConflictsController {
  private final Conflicts conflicts;
  private final CaseFiles cases;
  private final Doorkeeper door;
  private final Actors actors;

  ConflictsController(Conflicts conflicts, CaseFiles cases, Doorkeeper door, Actors actors) {
    this.conflicts = conflicts;
    this.cases = cases;
    this.door = door;
    this.actors = actors;
  }

  /** What a person declares. */
  record Declaration(String kind, String reason) {}

  /** What is decided on the recusal of a person. */
  record Decision(String person, boolean accepted, String reason, String goesOn) {}

  @PostMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "The caller declares a conflict and is out of the case from now on")
  void declare(@PathVariable String number, @RequestBody Declaration declaration) {
    String person = actors.current().person();
    cases.visible(number, actors.current());
    conflicts.declare(number, person, declaration.kind(), declaration.reason(), null);
  }

  @PostMapping("/decision")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Accepts or lifts a recusal that no process is waiting for; authority only")
  void decide(@PathVariable String number, @RequestBody Decision decision) {
    door.only(Set.of(Doorkeeper.AUTHORITY), "Solo el Titular resuelve una excusa.");
    cases.visible(number, actors.current());
    conflicts.decide(
        number,
        decision.person(),
        decision.accepted(),
        decision.reason(),
        decision.goesOn(),
        actors.current().person());
  }

  @GetMapping
  @Operation(summary = "What was declared and decided, oldest first; audit only")
  List<Conflict> all(@PathVariable String number) {
    door.only(Set.of(Doorkeeper.AUDIT), "Solo Auditoría Interna puede consultar los conflictos.");
    return conflicts.of(cases.visible(number, actors.current()).number());
  }
}
