package org.expediente.engine.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expediente.problem.FieldProblem;
import org.expediente.testkit.Asvs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormContractTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private final FormContract contract = contract();

  @Test
  void acceptsWhatTheFormOffersAndNamesEveryField() {
    var checked = check(Map.of("decision", "SI", "amount", "12.50"));
    assertThat(checked.problems()).isEmpty();
    assertThat(checked.values())
        .containsEntry("decision", "SI")
        .containsEntry("amount", "12.50")
        .containsEntry("reason", null)
        .containsKeys("rounds", "on", "code", "person", "sworn", "items");
    assertThat(checked.kept()).containsExactly("amount");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          decision | QUIZAS              | tiene un valor que no está entre las opciones
          reason   | corto               | necesita al menos 10 caracteres
          reason   | xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | admite 40 caracteres
          amount   | 0.001               | admite 2 decimales
          amount   | 0                   | debe ser al menos 0.01
          amount   | 1000.01             | debe ser como máximo 1000
          amount   | mil                 | debe ser un número
          amount   | 1E400               | es demasiado largo
          rounds   | 3                   | debe ser un número
          on       | 2026-03-01          | no puede ser una fecha pasada
          on       | 2026-02-30          | debe ser una fecha válida
          on       | mañana              | debe ser una fecha válida
          code     | ab                  | no tiene la forma esperada (ejemplo: ABC)
          person   | nadie               | no está entre las opciones
          sworn    | true                | debe ser sí o no
          fixed    | otro                | es de solo lectura
          items    | nada                | debe ser una lista
          other    | x                   | no está en este formulario
          """)
  @Asvs("2.2.1")
  void refusesWithTheFieldAndASentence(String field, String value, String sentence) {
    Map<String, Object> submitted =
        new HashMap<>(Map.of("decision", "NO", "reason", "motivo suficiente"));
    submitted.put(field, value);
    assertThat(check(submitted).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.field()).isEqualTo(field);
              assertThat(problem.message()).contains(sentence);
            });
  }

  @Test
  void refusesABinaryFractionForMoney() {
    assertThat(check(Map.of("decision", "SI", "amount", 12.5)).problems())
        .extracting(FieldProblem::message)
        .containsExactly("«Monto» debe enviarse como texto, por ejemplo \"12.50\".");
  }

  @Test
  void asksForWhatIsRequiredUnlessItIsHidden() {
    assertThat(check(Map.of()).problems())
        .extracting(FieldProblem::field)
        .containsExactly("decision", "reason");
    assertThat(check(Map.of("decision", "SI")).problems()).isEmpty();
  }

  @Test
  @Asvs("8.2.3")
  void refusesAValueForAHiddenField() {
    assertThat(check(Map.of("decision", "SI", "reason", "motivo suficiente")).problems())
        .extracting(FieldProblem::field)
        .containsExactly("reason");
  }

  @Test
  void takesComputedOptionsAndReadOnlyValuesFromTheCase() {
    Map<String, Object> known =
        Map.of("people", List.of(Map.of("label", "Ana", "value", "legal-1")), "fixed", "F");
    var checked =
        contract.check(Map.of("decision", "SI", "person", "legal-1", "fixed", "F"), known, TODAY);
    assertThat(checked.problems()).isEmpty();
    assertThat(checked.values()).containsEntry("fixed", "F");
  }

  @Test
  void checksEveryRowOfAList() {
    Map<String, Object> known = Map.of("items", List.of(Map.of("text", "a"), Map.of("text", "b")));
    List<?> rows = List.of(Map.of("text", "a", "answer", "sí"), Map.of("text", "b", "extra", 1));
    assertThat(contract.check(Map.of("decision", "SI", "items", rows), known, TODAY).problems())
        .extracting(FieldProblem::field)
        .containsExactly("items[1].answer", "items[1].extra");
    List<?> forged = List.of(Map.of("text", "z", "answer", "sí"), Map.of("answer", "sí"));
    assertThat(contract.check(Map.of("decision", "SI", "items", forged), known, TODAY).problems())
        .extracting(FieldProblem::field)
        .containsExactly("items[0].text");
    assertThat(
            contract
                .check(Map.of("decision", "SI", "items", rows.subList(0, 1)), known, TODAY)
                .problems())
        .extracting(FieldProblem::message)
        .containsExactly("«Observaciones» no permite agregar ni quitar filas.");
  }

  private FormContract.Checked check(Map<String, Object> submitted) {
    return contract.check(submitted, Map.of(), TODAY);
  }

  private static FormContract contract() {
    try (var in = FormContractTest.class.getResourceAsStream("/engine/form-contract.form")) {
      return new FormContract(new ObjectMapper().readTree(in));
    } catch (java.io.IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
