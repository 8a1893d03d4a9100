package org.expediente.web.duties;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.expediente.duties.NewSubstitution;
import org.expediente.duties.Substitution;
import org.expediente.duties.Substitutions;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Legal substitutes, kept by Talento Humano. */
@RestController
@RequestMapping("/api/substitutions")
@Tag(name = "Substitutions")
class SubstitutionsController {
  private final Substitutions substitutions;
  private final Doorkeeper door;

  SubstitutionsController(Substitutions substitutions, Doorkeeper door) {
    this.substitutions = substitutions;
    this.door = door;
  }

  /** Why a substitution ends early. */
  record Ending(String reason) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Registers a substitute with dates and document; human-resources only")
  Substitution register(@RequestBody NewSubstitution wanted) {
    humanResources();
    return substitutions.register(wanted);
  }

  @PostMapping("/{id}/end")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Ends a substitution at once; human-resources only")
  void end(@PathVariable long id, @RequestBody Ending ending) {
    humanResources();
    substitutions.end(id, ending.reason());
  }

  @GetMapping
  @Operation(summary = "All substitutions, oldest first; human-resources and audit")
  List<Substitution> all() {
    door.only(
        Set.of(Doorkeeper.HUMAN_RESOURCES, Doorkeeper.AUDIT),
        "Solo Talento Humano y Auditoría Interna pueden consultar las suplencias.");
    return substitutions.all();
  }

  private void humanResources() {
    door.only(Set.of(Doorkeeper.HUMAN_RESOURCES), "Solo Talento Humano registra suplencias.");
  }
}
