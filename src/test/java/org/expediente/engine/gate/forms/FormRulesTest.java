package org.expediente.engine.gate.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.expediente.engine.gate.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormRulesTest {
  private static final String GOOD =
      """
      {"type":"textfield","key":"code","label":"Código","description":"Tres letras.",
       "validate":{"required":true,"maxLength":10},"properties":{"example":"ABC"}},
      {"type":"number","key":"amount","label":"Monto","description":"En dólares.",
       "decimalDigits":2,"serializeToString":true,"validate":{"min":0,"max":100},
       "properties":{"example":"12.50"}},
      {"type":"select","key":"person","label":"Persona","description":"Elija.",
       "valuesKey":"people","properties":{"example":"ana"}},
      {"type":"dynamiclist","path":"rows","label":"Filas","allowAddRemove":false,
       "properties":{"example":"[{\\"text\\":\\"a\\",\\"answer\\":\\"listo\\"}]"},
       "components":[{"type":"textfield","key":"text","label":"Texto","readonly":true},
        {"type":"textfield","key":"answer","label":"Respuesta","validate":{"minLength":3}}]}
      """;

  @Test
  void aGoodFormPasses() {
    assertThat(check(GOOD)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "label":"Código",              |                                  | no-label code
          "description":"Tres letras.",  |                                  | no-description code
          {"example":"ABC"}              | {}                               | no-example code
          "key":"code"                   | "key":"amount"                   | duplicate-key amount
          "key":"code"                   | "key":"co de"                    | no-key co de
          {"example":"ABC"}              | {"example":"ABCDEFGHIJK"}        | example-refused code
          {"example":"12.50"}            | {"example":"120.00"}             | example-refused amount
          listo                          | no                               | example-refused rows[0].answer
          "maxLength":10                 | "maxLength":4001                 | text-too-long code
          "maxLength":10                 | "maxLength":2,"minLength":3      | empty-range code
          "min":0                        | "min":101                        | empty-range amount
          "min":0                        | "min":"=base"                    | not-enforceable amount
          "decimalDigits":2              | "increment":"5"                  | not-enforceable amount
          "maxLength":10                 | "validationType":"email"         | not-enforceable code
          "maxLength":10                 | "isPrime":true                   | unknown-rule code
          "label":"Código"               | "label":"Código","virus":1       | unknown-property code
          "type":"textfield","key":"code" | "type":"filepicker","key":"code" | component-type code
          "valuesKey":"people"           | "valuesKey":"people","values":[] | options person
          "valuesKey":"people"           | "valuesExpression":"=a +"        | feel-syntax person
          "valuesKey":"people"           | "values":[{"label":"B","value":"b"}] | example-refused person
          "label":"Monto"                | "label":"Monto","conditional":{"hide":"=code ="} | feel-syntax amount
          "label":"Monto"                | "label":"Monto","conditional":{"hide":"=code"}   | feel-subset amount
          "label":"Monto"                | "label":"Monto","readonly":"=now() > x"          | feel-subset amount
          "label":"Código"               | "label":"C","conditional":{"hide":"=amount > 5"} | feel-subset code
          "label":"Respuesta"            | "label":"R","conditional":{"hide":"=text = null"} | not-enforceable answer
          """)
  void namesTheFieldAndTheRule(String part, String changed, String finding) {
    String broken = GOOD.replace(part, changed == null ? "" : changed);
    assertThat(broken).isNotEqualTo(GOOD);
    assertThat(check(broken)).extracting(f -> f.rule() + " " + f.element()).contains(finding);
  }

  @ParameterizedTest
  @CsvSource({"x, 7.24.0, 16", "f, 8.5.0, 16", "f, 7.24.0, 17"})
  void aFormForAnotherEngineIsRefused(String id, String version, int schema) {
    assertThat(FormRules.check("f.form", form(id, version, schema, GOOD)))
        .extracting(Finding::rule)
        .containsExactly("form-header");
  }

  @Test
  void saysWhatTheServerCannotHold() {
    assertThat(check(GOOD.replace("\"decimalDigits\":2", "\"increment\":\"5\"")))
        .extracting(Finding::sentence)
        .anySatisfy(
            sentence ->
                assertThat(sentence)
                    .startsWith(
                        "La regla «increment» del campo «amount» no se puede comprobar en el servidor"));
  }

  @ParameterizedTest
  @CsvSource({
    "^[0-9]{8}-[0-9]$, true",
    "^(?:SV|GT)-\\d+$, true",
    "'^[A-Za-z0-9_.-]{2,5}$', true",
    "^A\\.B?(C|D)*$, true",
    "^a b$, true",
    "^.+$, false",
    "^[^a]+$, false",
    "^\\s$, false",
    "\\bcat\\b, false",
    "^(?<year>[0-9]+)$, false",
    "^(?<=a)b$, false",
    "^(?i)a$, false",
    "^(a)\\1$, false",
    "^a++$, false",
    "^[a-z&&[^b]]$, false",
    "^[[a]]$, false",
    "^\\p{L}$, false",
    "^a{$, false",
    "^a$b, false",
    "^(a, false",
    "^😀$, false"
  })
  void patternsAreThoseThatBothSidesReadAlike(String pattern, boolean common) {
    assertThat(PatternSubset.isCommon(pattern)).isEqualTo(common);
  }

  @ParameterizedTest
  @CsvSource({"^(a+)+$, true", "^([ab]*c)*$, true", "^(a|b)+$, false", "^(ab{2}){3}$, false"})
  void patternsMayNotHoldUpTheServer(String pattern, boolean slow) {
    assertThat(PatternSubset.mayTakeForEver(pattern)).isEqualTo(slow);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          answer != "SI"                                   | true
          a = null or a = ""                               | true
          not(list contains(seats, "legal"))               | true
          (a = 1 and b != true) or not(c = "x or y")       | true
          amount > 5                                       | true
          amount > 5 and a = "x"                           | true
          not(amount > 5)                                  | true
          flag                                             | false
          count(rows) = 0                                  | false
          a = b                                            | false
          if a = 1 then true else false                    | false
          a = 1 and                                        | false
          not(amount > 5 and a = 1)                        | true
          (amount > 5 or a = 1) and b = 2                  | true
          today() = "x"                                    | false
          """)
  void conditionsAreThoseThatBothSidesComputeAlike(String condition, boolean common) {
    assertThat(FeelSubset.isCommon(condition)).isEqualTo(common);
  }

  private static List<Finding> check(String components) {
    return FormRules.check("f.form", form("f", "7.24.0", 16, components));
  }

  private static JsonNode form(String id, String version, int schema, String components) {
    try {
      return new ObjectMapper()
          .readTree(
              """
              {"type":"default","id":"%s","schemaVersion":%d,"executionPlatform":"Camunda Platform",
               "executionPlatformVersion":"%s","components":[%s]}
              """
                  .formatted(id, schema, version, components));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
