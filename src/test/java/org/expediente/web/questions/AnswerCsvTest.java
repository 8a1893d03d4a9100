package org.expediente.web.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.expediente.questions.Answer;
import org.expediente.questions.Column;
import org.expediente.questions.Column.Kind;
import org.expediente.questions.Question;
import org.junit.jupiter.api.Test;

class AnswerCsvTest {

  @Test
  void whatASpreadsheetWouldRunStaysText() {
    Answer answer =
        new Answer(
            new Question("q", "¿?", "", false, "select 1"),
            List.of(
                new Column("Motivo", Kind.TEXT),
                new Column("Monto", Kind.MONEY),
                new Column("Se repite", Kind.FLAG)),
            List.of(
                List.of("=HYPERLINK(\"x\")", "-5.00", true),
                Arrays.asList("Pagó, dijo «sí»", null, false),
                List.of("+503 2222-0000", "1.00", false)),
            3);
    assertThat(new String(AnswerCsv.of(answer), StandardCharsets.UTF_8))
        .isEqualTo(
            "\uFEFFMotivo,Monto,Se repite\r\n"
                + "\"'=HYPERLINK(\"\"x\"\")\",-5.00,Sí\r\n"
                + "\"Pagó, dijo «sí»\",,No\r\n"
                + "'+503 2222-0000,1.00,No\r\n");
  }
}
