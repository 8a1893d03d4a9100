package org.expediente.web.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.expediente.casefile.CaseQuery;
import org.expediente.casefile.Page;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases; one that the caller may not see does not exist for the caller. */
@RestController
@RequestMapping("/api/cases")
@Tag(name = "Cases")
class CasesController {
  private final CaseDesk desk;

  CasesController(CaseDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  @Operation(summary = "The cases the caller may see, newest first; q finds number, title, party")
  Page<CaseRow> search(
      @RequestParam(required = false) String q,
      @RequestParam(required = false) String procedure,
      @RequestParam(required = false) String state,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    return desk.search(new CaseQuery(q, procedure, state, page, size));
  }

  @GetMapping("/{number}")
  @Operation(summary = "The case with its parties, current steps, links and notices")
  CaseView one(@PathVariable String number) {
    return desk.one(number);
  }

  @GetMapping("/{number}/timeline")
  @Operation(summary = "Every act of the case, oldest first; read on with the last id as after")
  List<TimelineItem> timeline(
      @PathVariable String number,
      @RequestParam(defaultValue = "0") long after,
      @RequestParam(defaultValue = "1000") int size) {
    if (size < 1 || size > 1_000) {
      String sentence = "El tamaño (size) va de 1 a 1000.";
      throw Refusal.invalid("timeline.size", List.of(new FieldProblem("size", sentence)));
    }
    return desk.timeline(number, after, size);
  }
}
