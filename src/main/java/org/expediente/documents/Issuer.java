package org.expediente.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.expediente.access.Actors;
import org.expediente.casefile.CaseFile;
import org.expediente.casefile.NumberSeries;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Issues a document: model, number, code, PDF. The number series stays locked until the caller's
 * transaction ends, which is what keeps the numbers without gaps.
 */
@Component
class Issuer {
  /** One series a procedure, beside that of its cases: {@code MJSP-FON}. */
  private static final String SERIES = "MJSP-";

  private final DocumentModels models;
  private final NumberSeries numbers;
  private final HtmlTemplates templates;
  private final PdfRenderer renderer;
  private final DocumentTable table;
  private final PersonNames names;
  private final Actors actors;
  private final Clock clock;
  private final String verifyAt;

  Issuer(
      DocumentModels models,
      NumberSeries numbers,
      HtmlTemplates templates,
      PdfRenderer renderer,
      DocumentTable table,
      PersonNames names,
      Actors actors,
      Clock clock,
      @Value("${expediente.documents.verify-at}") String verifyAt) {
    this.models = models;
    this.numbers = numbers;
    this.templates = templates;
    this.renderer = renderer;
    this.table = table;
    this.names = names;
    this.actors = actors;
    this.clock = clock;
    this.verifyAt = verifyAt;
  }

  Draft draft(CaseFile file, DocumentType type, String taskId, String step) {
    Map<String, Object> model = models.of(type.id(), file.number());
    LocalDate today = LocalDate.now(clock);
    String number = numbers.next(SERIES + file.series(), today.getYear());
    String code = freshCode();
    IssuedHeading heading =
        new IssuedHeading(
            type.title(), number, file.number(), today, names.of(actors.current()), code, verifyAt);
    byte[] pdf = renderer.render(templates.fill(type.id(), heading, model));
    return new Draft(
        file.number(),
        type,
        type.title(),
        number + ".pdf",
        "application/pdf",
        number,
        code,
        taskId,
        step,
        pdf);
  }

  private String freshCode() {
    String code = VerificationCode.next();
    return table.byCode(code).isEmpty() ? code : freshCode();
  }
}
