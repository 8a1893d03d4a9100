package org.expediente.web.journal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.expediente.access.Actors;
import org.expediente.journal.Anchors;
import org.expediente.journal.Journal;
import org.expediente.journal.Verification;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The journal, for the internal auditors alone. */
@RestController
@RequestMapping("/api/journal")
@Tag(name = "Journal")
class JournalController {
  private static final String AUDIT = "audit";

  private final Journal journal;
  private final RecordedReading recorded;
  private final Actors actors;

  JournalController(Journal journal, RecordedReading recorded, Actors actors) {
    this.journal = journal;
    this.recorded = recorded;
    this.actors = actors;
  }

  @GetMapping
  @Operation(summary = "Entries by ascending id, of one case or of all; audit only")
  List<JournalRow> entries(
      @RequestParam(name = "case", required = false) String caseNumber,
      @RequestParam(defaultValue = "0") long after,
      @RequestParam(defaultValue = "100") int size) {
    auditOnly();
    if (size < 1 || size > Journal.LARGEST_PAGE) {
      String sentence = "El tamaño (size) va de 1 a " + Journal.LARGEST_PAGE + ".";
      throw Refusal.invalid("journal.size", List.of(new FieldProblem("size", sentence)));
    }
    String chain = given(caseNumber) ? caseNumber : null;
    return recorded.read(chain, after, journal.entries(chain, after, size)).stream()
        .map(JournalRow::of)
        .toList();
  }

  @GetMapping("/verification")
  @Operation(summary = "Recomputes every hash, of one case or of all; audit only")
  Verification verification(@RequestParam(name = "case", required = false) String caseNumber) {
    auditOnly();
    return verified(caseNumber, Anchors.NONE);
  }

  @PostMapping(path = "/verification", consumes = MediaType.TEXT_PLAIN_VALUE)
  @Operation(summary = "As GET, and compares with heads kept outside, the body; audit only")
  Verification verification(
      @RequestParam(name = "case", required = false) String caseNumber,
      @RequestBody String anchors) {
    auditOnly();
    return verified(caseNumber, Anchors.read(anchors));
  }

  private Verification verified(String caseNumber, Anchors anchors) {
    return given(caseNumber)
        ? recorded.verified(caseNumber, journal.verify(caseNumber, anchors))
        : recorded.verified(null, journal.verify(anchors));
  }

  private static boolean given(String caseNumber) {
    return caseNumber != null && !caseNumber.isBlank();
  }

  private void auditOnly() {
    if (!actors.current().in(AUDIT)) {
      throw Refusal.forbidden(
          "journal.auditOnly", "Solo Auditoría Interna puede consultar la bitácora.");
    }
  }
}
