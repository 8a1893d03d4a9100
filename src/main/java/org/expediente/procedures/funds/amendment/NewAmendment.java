package org.expediente.procedures.funds.amendment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.expediente.diagram.Submission;

/**
 * What the organisation asks for.
 *
 * @param fromLine code of the plan's line; as {@code toLine} and {@code amount} only of a transfer
 * @param amount USD
 * @param endsOn new last day; only of a change of term
 * @param currentText what the agreement says now; as {@code content} only of another clause
 * @param content what it is to say
 */
record NewAmendment(
    AmendmentKind kind,
    String fromLine,
    String toLine,
    BigDecimal amount,
    LocalDate endsOn,
    String currentText,
    String content,
    String reason) {

  static NewAmendment of(Submission form) {
    return new NewAmendment(
        AmendmentKind.valueOf(form.text("amendmentKind")),
        form.text("fromLine"),
        form.text("toLine"),
        form.money("amount"),
        form.date("newLastDay"),
        form.text("currentText"),
        form.text("newText"),
        form.text("reason"));
  }
}
