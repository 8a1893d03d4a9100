package org.expediente.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.expediente.journal.Entry;
import org.expediente.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Substitutes are appointed for days and may be sent back earlier. */
class SubstitutionsTest extends DutiesOfficeCase {
  @Autowired Substitutions substitutions;

  @Test
  void anAppointmentIsStoredJournaledAndTold() {
    long before = last();
    identity.setAuthentication("raul", List.of());
    Substitution stored = register("ana", "eva", 0, 5);
    assertThat(stored)
        .isEqualTo(
            new Substitution(
                stored.id(),
                "ana",
                "eva",
                "legal",
                TODAY,
                TODAY.plusDays(5),
                "Acuerdo 61-2026",
                "raul",
                NOW,
                null,
                null,
                null));
    assertThat(substitutions.all()).containsExactly(stored);
    assertThat(events.stream(DutyChanged.class)).hasSize(1);
    List<Entry> entries = journal.entries(null, before, 10);
    Entry entry = entries.get(entries.size() - 1);
    assertThat(entry.kind()).isEqualTo("substitution.registered");
    assertThat(entry.data())
        .contains(
            "\"holder\":\"ana\"",
            "\"substitute\":\"eva\"",
            "\"group\":\"legal\"",
            "\"from\":\"2026-11-20\"",
            "\"until\":\"2026-11-25\"",
            "\"document\":\"Acuerdo 61-2026\"");
  }

  @Test
  void theSubstituteIsInTheGroupOnItsDays() {
    register("ana", "eva", 1, 5);
    assertThat(substitutions.groupsOf("eva")).isEmpty();
    assertThat(substitutions.substitutesIn("legal")).isEmpty();
    register("luis", "nadie", 0, 0);
    assertThat(substitutions.groupsOf("nadie")).containsExactly("legal");
    assertThat(substitutions.substitutesIn("legal")).containsExactly("nadie");
    assertThat(substitutions.substitutesIn("planning")).isEmpty();
  }

  @Test
  void oneThatWasEndedIsOver() {
    long before = last();
    identity.setAuthentication("raul", List.of());
    Substitution stored = register("ana", "eva", 0, 5);
    substitutions.end(stored.id(), " Volvió antes. ");
    Substitution ended = substitutions.all().get(0);
    assertThat(ended.endedOn()).isEqualTo(TODAY);
    assertThat(ended.endedBy()).isEqualTo("raul");
    assertThat(ended.endReason()).isEqualTo("Volvió antes.");
    assertThat(substitutions.groupsOf("eva")).isEmpty();
    assertThat(substitutions.substitutesIn("legal")).isEmpty();
    List<Entry> entries = journal.entries(null, before, 10);
    assertThat(entries.get(entries.size() - 1).kind()).isEqualTo("substitution.ended");
    assertThat(entries.get(entries.size() - 1).data())
        .contains("\"reason\":\"Volvió antes.\"", "\"holder\":\"ana\"");
    assertThatThrownBy(() -> substitutions.end(stored.id(), "Otra vez"))
        .hasMessage("Esa suplencia ya terminó.");
  }

  @Test
  void endingNeedsOneThatRunsAndAReason() {
    Substitution stored = register("ana", "eva", 0, 0);
    assertThatThrownBy(() -> substitutions.end(stored.id() + 1, "Motivo"))
        .hasMessage("Esa suplencia no existe.");
    for (String reason : new String[] {null, " ", "x".repeat(401)}) {
      assertThatThrownBy(() -> substitutions.end(stored.id(), reason))
          .isInstanceOf(Refusal.class)
          .hasMessageStartingWith("Indique por qué termina");
    }
    sql.sql("update duty_substitution set valid_from = date '2026-11-01', valid_until = ?")
        .param(TODAY.minusDays(1))
        .update();
    assertThatThrownBy(() -> substitutions.end(stored.id(), "Motivo"))
        .hasMessage("Esa suplencia ya terminó.");
    sql.sql("update duty_substitution set valid_until = ?").param(TODAY).update();
    substitutions.end(stored.id(), "x".repeat(400));
    assertThat(substitutions.all().get(0).endReason()).hasSize(400);
  }

  @Test
  void whatDoesNotFitIsRefused() {
    assertThatThrownBy(() -> register("ana", "luis", 0, 1))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("«luis» ya pertenece a ese grupo");
    assertThat(substitutions.all()).isEmpty();
  }

  private Substitution register(String holder, String substitute, int from, int until) {
    return substitutions.register(wanted(holder, substitute, from, until));
  }

  private static NewSubstitution wanted(String holder, String substitute, int from, int until) {
    return new NewSubstitution(
        holder,
        substitute,
        "legal",
        TODAY.plusDays(from),
        TODAY.plusDays(until),
        " Acuerdo 61-2026");
  }

  private long last() {
    return sql.sql("select coalesce(max(id), 0) from journal_entry").query(Long.class).single();
  }
}
