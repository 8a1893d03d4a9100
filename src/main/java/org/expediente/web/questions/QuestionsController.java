package org.expediente.web.questions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.expediente.problem.Refusal;
import org.expediente.questions.Answer;
import org.expediente.questions.Asked;
import org.expediente.questions.AuditDesk;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The auditor's questions; audit only, every answer is journaled. */
@RestController
@RequestMapping("/api/{procedure:" + QuestionsPage.PROCEDURES + "}/questions")
@Tag(name = "Questions")
class QuestionsController {
  private static final int LARGEST_PAGE = 500;

  private final AuditDesk desk;

  QuestionsController(AuditDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  @Operation(summary = "The auditor's questions with their queries; audit only")
  List<QuestionView> list(@PathVariable String procedure) {
    return desk.questions(procedure).stream().map(QuestionView::of).toList();
  }

  @GetMapping("/{id}")
  @Operation(summary = "Runs a question, of one case or of all; audit only")
  AnswerView answer(
      @PathVariable String procedure,
      @PathVariable String id,
      @RequestParam(name = "case", required = false) String caseNumber,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate to,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size) {
    if (size > LARGEST_PAGE) {
      throw Refusal.invalid("question.size", "El tamaño (size) va de 1 a " + LARGEST_PAGE + ".");
    }
    Asked asked = new Asked(caseNumber, from, to, page, size);
    return AnswerView.of(desk.ask(procedure, id, asked), asked);
  }

  @GetMapping("/{id}.csv")
  @Operation(summary = "The whole answer as a table for a spreadsheet; audit only")
  ResponseEntity<byte[]> download(
      @PathVariable String procedure,
      @PathVariable String id,
      @RequestParam(name = "case", required = false) String caseNumber,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate to) {
    Answer answer = desk.ask(procedure, id, new Asked(caseNumber, from, to, 0, Asked.LARGEST));
    if (answer.total() > Asked.LARGEST) {
      throw Refusal.invalid(
          "question.tooMany",
          "La respuesta tiene %d filas y se descargan %d como máximo. Elija un expediente o un período más corto."
              .formatted(answer.total(), Asked.LARGEST));
    }
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(id + ".csv").build().toString())
        .body(AnswerCsv.of(answer));
  }
}
