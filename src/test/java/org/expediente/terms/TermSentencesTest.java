package org.expediente.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermSentencesTest {
  private static final String BASIS = "LACAP art. 160";

  @Test
  void explainsAPlainTerm() {
    assertThat(term(5, "2022-03-07", "2022-03-14", "", true, TermState.OPEN).explanation())
        .isEqualTo(
            "5 días hábiles desde el lunes 7 de marzo de 2022 (calendario SV-1-abcdef01). Vence el"
                + " lunes 14 de marzo de 2022, 23:59. Fundamento: LACAP art. 160.");
  }

  @Test
  void namesTheClosuresItLeftOut() {
    String skipped = "del lunes 1 al viernes 5 de agosto de 2022 (Vacación de agosto)";

    assertThat(term(3, "2022-07-29", "2022-08-10", skipped, true, TermState.OPEN).explanation())
        .contains(
            "No se cuentan los fines de semana ni estos días: del lunes 1 al viernes 5 de"
                + " agosto de 2022 (Vacación de agosto). Vence el miércoles 10 de agosto de 2022, 23:59.");
  }

  @Test
  void neverShowsAnUnratifiedBasisAsLaw() {
    assertThat(term(1, "2022-03-07", "2022-03-08", "", false, TermState.OPEN).explanation())
        .startsWith("1 día hábil desde")
        .endsWith("Fundamento: propuesta institucional, pendiente de ratificar.")
        .doesNotContain(BASIS);
  }

  @Test
  void saysHowAFinishedTermStood() {
    assertThat(term(1, "2022-03-07", "2022-03-08", "", true, TermState.EXPIRED).explanation())
        .contains("Venció el martes 8 de marzo");
    assertThat(term(1, "2022-03-07", "2022-03-08", "", true, TermState.MET).explanation())
        .contains("Vencía el martes 8 de marzo");
  }

  @Test
  void tellsOfSuspensionsAndMoves() {
    Suspension past =
        new Suspension(
            SuspensionReason.COURT_ORDER,
            "Oficio 12",
            LocalDate.of(2022, 3, 9),
            LocalDate.of(2022, 3, 16));
    Suspension lasting =
        new Suspension(
            SuspensionReason.RECUSAL, "Excusa del perito", LocalDate.of(2022, 3, 17), null);
    TermChange moved =
        new TermChange(
            TermChange.Kind.RESUMED,
            "reanudación del plazo suspendido el miércoles 9 de marzo de 2022",
            LocalDate.of(2022, 3, 14),
            LocalDate.of(2022, 3, 21),
            "SV-1-abcdef01",
            "ana",
            Instant.EPOCH);
    Term plain = term(5, "2022-03-07", "2022-03-21", "", true, TermState.SUSPENDED);
    Term term = with(plain, List.of(past, lasting), List.of(moved));

    assertThat(term.explanation())
        .contains(
            "El plazo se suspendió el miércoles 9 de marzo de 2022 (Orden judicial o fiscal: Oficio"
                + " 12) y corre de nuevo desde el miércoles 16 de marzo de 2022.")
        .contains(
            "El plazo se suspendió el jueves 17 de marzo de 2022 (Excusa o recusación en trámite:"
                + " Excusa del perito) y no corre.")
        .contains("Sin la suspensión vencería el lunes 21 de marzo de 2022, 23:59.")
        .contains(
            "Antes vencía el lunes 14 de marzo de 2022; cambió por: reanudación del plazo"
                + " suspendido el miércoles 9 de marzo de 2022.");
  }

  private static Term term(
      int days, String start, String due, String skipped, boolean ratified, TermState state) {
    return new Term(
        1,
        new Place("PRU-2022-000001", "p", "e", "userTask_review", "i"),
        "test.review",
        LocalDate.parse(start),
        days,
        "business-days",
        BASIS,
        ratified,
        "SV-1-abcdef01",
        LocalDateTime.parse(due + "T23:59:59"),
        skipped,
        state,
        null,
        List.of(),
        List.of());
  }

  private static Term with(Term term, List<Suspension> stops, List<TermChange> history) {
    return new Term(
        term.id(),
        term.place(),
        term.key(),
        term.start(),
        term.days(),
        term.unit(),
        term.legalBasis(),
        term.ratified(),
        term.calendarVersion(),
        term.due(),
        term.skipped(),
        term.state(),
        term.closedAt(),
        stops,
        history);
  }
}
