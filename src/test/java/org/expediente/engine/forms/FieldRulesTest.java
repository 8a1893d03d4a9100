package org.expediente.engine.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.expediente.problem.FieldProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where each rule of a form begins and ends. */
class FieldRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final ObjectMapper JSON = new ObjectMapper();

  static List<BrokenForms.Broken> brokenForms() {
    return BrokenForms.all().stream()
        .filter(broken -> !broken.fields().containsValue(BrokenForms.BROKEN_JSON))
        .filter(broken -> !broken.rule().equals("date, past")) // a trial knows no today
        .toList();
  }

  @ParameterizedTest
  @MethodSource("brokenForms")
  void aFormBrokenInOnePlaceIsRefusedWithThatField(BrokenForms.Broken broken) throws IOException {
    assertThat(FormTrial.problems(paths(), broken.fields(), Map.of("fixed", "F", "once", "O")))
        .extracting(FieldProblem::field)
        .contains(broken.field());
  }

  @Test
  void aValidFormPassesWithAllItsFields() throws IOException {
    var checked =
        new FormContract(paths())
            .check(BrokenForms.valid(), Map.of("fixed", "F", "once", "O"), TODAY);
    assertThat(checked.problems()).isEmpty();
    assertThat(checked.values())
        .containsAllEntriesOf(
            BrokenForms.valid().entrySet().stream()
                .filter(entry -> !entry.getKey().equals("items"))
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
        .containsEntry("fixed", "F")
        .containsEntry("once", "O")
        .containsEntry("reason", null)
        .containsEntry("off", null)
        .containsEntry("items", List.of(Map.of("text", "a", "units", 2, "why", "porque sí")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'maxLength': 3                    | abc         |
          'maxLength': 3                    | abcd        | admite 3 caracteres como máximo; tiene 4.
          'minLength': 3                    | abc         |
          'minLength': 3                    | ' ab '      | necesita al menos 3 caracteres.
          'pattern': '^[A-Z]{2}$'           | AB          |
          'pattern': 'B'                    | ABC         |
          'pattern': '^[$]{2}$'             | $$          |
          'pattern': '^a\\\\$$'             | a$          |
          'pattern': '^[A-Z]{2}$'           | ABC         | no tiene la forma esperada (ejemplo: EJ).
          'validationType': 'email'         | a@b.sv      |
          'validationType': 'email'         | a@b         | no es un correo electrónico.
          'validationType': 'phone'         | 2222-1111   |
          'validationType': 'phone'         | 2222        | no es un número de teléfono.
          'validationType': 'other'         | 2222        |
          """)
  void texts(String rules, String value, String complaint) {
    String spec = "'validate': {" + rules + "}, 'properties': {'example': 'EJ'}";
    assertThat(complaint("textfield", spec, value)).isEqualTo(complaint);
    assertThat(complaint("textarea", spec, value)).isEqualTo(complaint);
  }

  @Test
  void aTextFitsTheColumnOfTheEngine() {
    assertThat(complaint("textarea", "'x': 1", "x".repeat(4000))).isNull();
    assertThat(complaint("textarea", "'x': 1", "x".repeat(4001)))
        .isEqualTo("admite 4000 caracteres como máximo; tiene 4001.");
    assertThat(complaint("textfield", "'x': 1", 5)).isEqualTo("debe ser un texto.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'validate': {'min': '0.01'}           | 0.01               |
          'validate': {'min': '0.01'}           | 0.00               | debe ser al menos 0.01.
          'validate': {'max': '100'}            | 100.00             |
          'validate': {'max': '100'}            | 100.01             | debe ser como máximo 100.
          'decimalDigits': 2                    | 1.250              |
          'decimalDigits': 2                    | 1.255              | admite 2 decimales como máximo.
          'decimalDigits': 0                    | 1.5                | debe ser un número entero.
          'x': 1                                | 123456789012345    |
          'x': 1                                | 1234567890123456   | es demasiado largo.
          'x': 1                                | 0.123456789012345  |
          'x': 1                                | 0.1234567890123450 | es demasiado largo.
          'x': 1                                | doce               | debe ser un número (ejemplo: 12.50).
          """)
  void amountsAsText(String rules, String value, String complaint) {
    String spec = rules + ", 'serializeToString': true, 'properties': {'example': '12.50'}";
    assertThat(complaint("number", spec, value)).isEqualTo(complaint);
  }

  @Test
  void numbersThatAreNotText() {
    assertThat(complaint("number", "'x': 1", 5)).isNull();
    assertThat(complaint("number", "'x': 1", new BigDecimal("5.0"))).isNull();
    assertThat(complaint("number", "'x': 1", new BigDecimal("5.5")))
        .isEqualTo("debe ser un número entero.");
    assertThat(complaint("number", "'x': 1", "5")).isEqualTo("debe ser un número.");
    assertThat(complaint("number", "'x': 1", true)).isEqualTo("debe ser un número.");
    assertThat(complaint("number", "'serializeToString': true", 5)).isNull();
    assertThat(complaint("number", "'serializeToString': true", true))
        .isEqualTo("debe ser un número.");
    assertThat(complaint("number", "'properties': {'example': '1.20'}", 1.5f))
        .isEqualTo("debe enviarse como texto, por ejemplo \"1.20\".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          date     | 2026-03-02             |
          date     | 2026-03-01             | no puede ser una fecha pasada.
          date     | 2026-3-2               | debe ser una fecha válida, por ejemplo 2026-03-15.
          datetime | 2026-03-02T14:30       |
          datetime | 2026-03-02T14:30:15.5Z |
          datetime | 2026-03-02T24:30       | debe ser una fecha con hora, por ejemplo 2026-03-15T14:30.
          datetime | 2026-03-0214:30        | debe ser una fecha con hora, por ejemplo 2026-03-15T14:30.
          time     | 23:59                  |
          time     | 23:60                  | debe ser una hora, por ejemplo 14:30.
          """)
  void dates(String subtype, String value, String complaint) {
    String spec = "'subtype': '" + subtype + "', 'disallowPassedDates': true";
    assertThat(complaint("datetime", spec, value)).isEqualTo(complaint);
  }

  @Test
  void aDateIsATextAndMayBePastUnlessTheFormSaysSo() {
    assertThat(complaint("datetime", "'x': 1", 20260302)).isEqualTo("debe ser una fecha.");
    assertThat(complaint("datetime", "'x': 1", "2001-01-01")).isNull();
    assertThat(complaint("checkbox", "'x': 1", true)).isNull();
    assertThat(complaint("checkbox", "'x': 1", "true")).isEqualTo("debe ser sí o no.");
    assertThat(complaint("unknown", "'x': 1", "true")).isNull();
  }

  @Test
  void optionsAreThoseOfTheFormOrOfTheCase() {
    String fixed = "'values': [{'value': 'a'}, {'value': 'b'}]";
    assertThat(complaint("radio", fixed, "b")).isNull();
    assertThat(complaint("select", fixed, "c")).startsWith("tiene un valor que no está");
    assertThat(complaint("taglist", fixed, List.of("a", "b"))).isNull();
    assertThat(complaint("checklist", fixed, List.of("a", "c"))).contains("elija de la lista");
    assertThat(complaint("checklist", fixed, Arrays.asList("a", null))).isNotNull();
    assertThat(complaint("checklist", fixed, "a")).isEqualTo("debe ser una lista de opciones.");
    assertThat(complaint("select", "'valuesKey': 'people'", "ana")).isNull();
    assertThat(complaint("select", "'valuesKey': 'people'", "luis")).isNull();
    assertThat(complaint("select", "'valuesKey': 'people'", "eva")).isNotNull();
    assertThat(complaint("select", "'valuesExpression': '=people[1]'", "ana")).isNotNull();
    assertThat(complaint("select", "'valuesExpression': '=[\\\"x\\\"]'", "x")).isNull();
    assertThat(complaint("select", "'valuesExpression': '=)('", "x")).isNotNull();
  }

  @Test
  void whatLooksEmptyIsEmptyAndNumbersEqualTheirTexts() {
    assertThat(List.of(" ", List.of(), false)).allMatch(FieldRules::isEmpty);
    assertThat(FieldRules.isEmpty(null)).isTrue();
    assertThat(List.of("x", List.of(1), true, 0)).noneMatch(FieldRules::isEmpty);
    assertThat(FieldRules.same(5, "5")).isTrue();
    assertThat(FieldRules.same(null, "")).isTrue();
    assertThat(FieldRules.same("5", "6")).isFalse();
    assertThat(FieldRules.same(null, "6")).isFalse();
    assertThat(FieldRules.same("6", null)).isFalse();
  }

  @Test
  void aFieldIsCalledByItsLabelOrElseByItsKey() {
    assertThat(field("datetime", "'dateLabel': 'Fecha'").label()).isEqualTo("Fecha");
    assertThat(field("datetime", "'timeLabel': 'Hora', 'label': ' '").label()).isEqualTo("Hora");
    assertThat(field("textfield", "'x': 1").label()).isEqualTo("field");
  }

  @Test
  void aBoxAroundFieldsHidesThemAndAComputedFieldIsNotTaken() throws IOException {
    JsonNode form =
        json(
            "{'components': [{'type': 'group', 'conditional': {'hide': '=hide'}, 'components': ["
                + "{'type': 'group', 'components': [{'type': 'textfield', 'key': 'inside',"
                + " 'validate': {'required': true}, 'properties': {'variable': 'true'}}]},"
                + "{'type': 'text', 'text': 'x'}]},"
                + "{'type': 'expression', 'key': 'sum', 'expression': '=1'},"
                + "{'type': 'checkbox', 'key': 'hide'}]}");
    FormContract contract = new FormContract(form);
    assertThat(fields(contract, Map.of("sum", 7))).containsExactly("inside");
    assertThat(fields(contract, Map.of("hide", true))).isEmpty();
    assertThat(fields(contract, Map.of("hide", true, "inside", "x"))).containsExactly("inside");
    assertThat(fields(contract, Map.of("inside", "x", "sum", 7))).isEmpty();
    for (Map<String, Object> some :
        List.<Map<String, Object>>of(Map.of("inside", "x"), Map.of("hide", true))) {
      assertThat(contract.check(some, Map.of(), TODAY).kept()).containsExactly("inside");
    }
    assertThat(contract.check(Map.of("hide", true), Map.of(), TODAY).values())
        .containsEntry("inside", null)
        .doesNotContainKey("sum");
    assertThat(
            contract
                .check(Map.of("hide", true, "inside", "x"), Map.of("inside", "x"), TODAY)
                .problems())
        .isEmpty();
  }

  @Test
  void expressionsInARowSeeTheRowItsPlaceAndTheForm() throws IOException {
    JsonNode form =
        json(
            "{'components': [{'type': 'checkbox', 'key': 'all'}, {'type': 'dynamiclist',"
                + " 'path': 'rows', 'components': [{'type': 'textfield', 'key': 'why',"
                + " 'conditional': {'hide': '=i[1] = 2 and _this_.on and parent.all'}},"
                + " {'type': 'checkbox', 'key': 'on'}]}]}");
    FormContract contract = new FormContract(form);
    List<Object> rows =
        List.of(Map.of("why", "x", "on", true), Map.of("why", "x", "on", true), Map.of("why", "x"));
    assertThat(fields(contract, Map.of("all", true, "rows", rows))).containsExactly("rows[1].why");
    assertThat(fields(contract, Map.of("rows", rows))).isEmpty();
  }

  private static List<String> fields(FormContract contract, Map<String, Object> submitted) {
    return contract.check(submitted, Map.of(), TODAY).problems().stream()
        .map(FieldProblem::field)
        .toList();
  }

  private static String complaint(String type, String spec, Object value) {
    Map<String, Object> context = Map.of("people", List.of(Map.of("value", "ana"), "luis"));
    return FieldRules.complaint(field(type, spec), value, context, TODAY);
  }

  private static Field field(String type, String spec) {
    try {
      return Field.of(json("[{'type': '" + type + "', 'key': 'field', " + spec + "}]")).get(0);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static JsonNode json(String text) throws JsonProcessingException {
    return JSON.readTree(text.replace('\'', '"'));
  }

  private static JsonNode paths() throws IOException {
    try (var in = FieldRulesTest.class.getResourceAsStream("/engine/form-paths-test.form")) {
      return JSON.readTree(in);
    }
  }
}
