package org.expediente.procedures.funds.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageTemplateTest {
  private static final Sheet SHEET =
      new Sheet(
          Map.of(),
          Map.of("n", "$2"),
          Map.of("vencida", List.of(Map.of("tipo", "DGII"), Map.of("tipo", "ISSS"))));

  @Test
  void wordsAreSaidAsTheyAre() {
    assertThat(new MessageTemplate("Son {n}.").said(SHEET)).containsExactly("Son $2.");
  }

  @Test
  void aListGivesOneSentenceForEachEntry() {
    assertThat(new MessageTemplate("Solvencia {vencida.tipo} de {n}.").said(SHEET))
        .containsExactly("Solvencia DGII de $2.", "Solvencia ISSS de $2.");
  }

  @Test
  void aMistypedPlaceholderIsAnError() {
    assertThatThrownBy(() -> new MessageTemplate("Son {m}.").said(SHEET))
        .hasMessageContaining("{m}");
  }
}
