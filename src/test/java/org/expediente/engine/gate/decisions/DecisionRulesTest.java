package org.expediente.engine.gate.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.expediente.engine.gate.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionRulesTest {
  static Stream<Arguments> tables() {
    return Stream.of(
        table(
            "every age once",
            "UNIQUE\nage:integer => r:string\n< 18 => \"a\"\n[18..64] => \"b\"\n> 64 => \"c\""),
        table(
            "integers leave no gap between 5 and 6",
            "UNIQUE\nn:integer => r:string\n<= 5 => \"a\"\n>= 6 => \"b\""),
        table(
            "moments do",
            "UNIQUE\nd:date => r:string\n<= date and time(\"2026-01-05T00:00:00\") => \"a\"\n>= date and time(\"2026-01-06T00:00:00\") => \"b\"",
            "gap t"),
        table(
            "hole in the numbers",
            "UNIQUE\nn:integer => r:string\n< 5 => \"a\"\n> 5 => \"b\"",
            "gap t"),
        table(
            "texts without another",
            "UNIQUE\ns:string => r:string\n\"A\" => \"a\"\n\"B\" => \"b\"",
            "gap t"),
        table(
            "texts with not",
            "UNIQUE\ns:string => r:string\n\"A\",\"B\" => \"a\"\nnot(\"A\",\"B\") => \"b\""),
        table(
            "two conditions overlap",
            "UNIQUE\nn:integer | b:boolean => r:string\n< 5 | - => \"a\"\n> 3 | true => \"b\"\n>= 5 | false => \"c\"",
            "conflicting-rows r2"),
        table("any may overlap alike", "ANY\nn:integer => r:string\n< 5 => \"a\"\n> 3 => \"a\""),
        table(
            "any may not differ",
            "ANY\nn:integer => r:string\n< 5 => \"a\"\n> 3 => \"b\"",
            "conflicting-rows r2"),
        table("first with a rest", "FIRST\nn:integer => r:string\n< 5 => \"a\"\n- => \"b\""),
        table("first without a rest", "FIRST\nn:integer => r:string\n< 5 => \"a\"", "gap t"),
        table(
            "hidden by one row",
            "FIRST\nn:integer => r:string\n< 5 => \"a\"\n[1..3] => \"b\"\n- => \"c\"",
            "shadowed-row r2"),
        table(
            "hidden by several rows together",
            "FIRST\nn:integer | b:boolean => r:string\n< 5 | - => \"a\"\n>= 5 | true => \"b\"\n- | true => \"c\"\n- | - => \"d\"",
            "shadowed-row r3"),
        table(
            "the same row twice",
            "FIRST\nn:integer => r:string\n< 5 => \"a\"\n< 5 => \"b\"\n- => \"c\"",
            "duplicate-row r2"),
        table(
            "the same in other words",
            "COLLECT\nn:integer => r:string\n< 5 => \"a\"\n<= 4 => \"a\"",
            "duplicate-row r2"),
        table(
            "collected rows may overlap and leave gaps",
            "COLLECT\nn:integer => r:string\n< 5 => \"a\"\n< 5 => \"b\"\n< 9 => \"b\""),
        table(
            "rule order only repeats",
            "RULE ORDER\nb:boolean => r:string\ntrue => \"a\"\ntrue => \"a\"",
            "duplicate-row r2"),
        table(
            "empty interval",
            "FIRST\nn:integer => r:string\n[5..3] => \"a\"\n- => \"b\"",
            "row-never r1"),
        table(
            "no integer in it",
            "FIRST\nn:integer => r:string\n(4..5) => \"a\"\n- => \"b\"",
            "row-never r1"),
        table(
            "list of words",
            "FIRST\nl => r:string\nlist contains(?, \"A\") => \"a\"\nlist contains(?, \"B\") => \"b\"\n- => \"c\""),
        table(
            "list of words without a rest",
            "FIRST\nl => r:string\nlist contains(?, \"A\") => \"a\"\nlist contains(?, \"B\") => \"b\"",
            "gap t"),
        table(
            "list that contains it or not",
            "UNIQUE\nl => r:string\nlist contains(?, \"A\") => \"a\"\nnot(list contains(?, \"A\")) => \"b\""),
        table(
            "one comparison with another value",
            "FIRST\nn:integer => r:string\n< limit => \"a\"\n- => \"b\""),
        table(
            "two comparisons with other values",
            "FIRST\nn:integer => r:string\n< low => \"a\"\n> high => \"b\"\n- => \"c\"",
            "unchecked t"),
        table(
            "not(true) is not what it seems",
            "UNIQUE\nb:boolean => r:string\ntrue => \"a\"\nnot(true) => \"b\"",
            "unchecked t"),
        table(
            "a date never equals a moment",
            "FIRST\nd:date => r:string\n< date(\"2026-01-01\") => \"a\"\n< date(\"2026-02-01\") => \"b\"\n- => \"c\"",
            "unchecked t"),
        table(
            "text in a column of numbers",
            "FIRST\nn:integer => r:string\n\"a\" => \"a\"\n- => \"b\"",
            "unchecked t"),
        table("money as a double", "FIRST\nb:boolean => r:double\n- => 1.5", "column-type out_r"),
        table(
            "double asked",
            "FIRST\nn:double => r:string\n< low => \"a\"\n- => \"b\"",
            "column-type in_n"),
        table("unknown type", "FIRST\nb:boolean => r:currency\n- => 1", "column-type out_r"),
        table("no type", "FIRST\nb:boolean => r\n- => 1", "column-type out_r"),
        table(
            "fraction in an integer", "FIRST\nb:boolean => r:integer\n- => 1.5", "result-type r1"),
        table("number in a text", "FIRST\nb:boolean => r:string\n- => 1", "result-type r1"),
        table("broken result", "FIRST\nb:boolean => r:string\n- => \"a", "feel-syntax r1"),
        table("unknown hit policy", "PRIORITY\nb:boolean => r:string\n- => \"a\"", "hit-policy t"));
  }

  private static Arguments table(String name, String text, String... findings) {
    return Arguments.of(name, text, List.of(findings));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void namesWhatIsWrongAndNothingElse(String name, String text, List<String> expected) {
    assertThat(DecisionRules.check("x.dmn", TableText.model(text)))
        .extracting(finding -> finding.rule() + " " + finding.element())
        .containsExactlyElementsOf(expected);
  }

  @Test
  void showsACaseThatNoRowAnswers() {
    assertThat(
            check(
                "UNIQUE\nedad:integer | socio:boolean => r:string\n< 18 | - => \"a\"\n> 18 | true => \"b\"",
                ""))
        .extracting(Finding::sentence)
        .singleElement()
        .asString()
        .startsWith("Ninguna fila responde cuando edad = 18");
  }

  @ParameterizedTest
  @CsvSource({
    "sin fila: el expediente sigue sin aviso, true",
    "Sin fila: sigue su curso, true",
    "sin fila:, false",
    "no hay fila, false"
  })
  void noRowMayMeanSomethingIfTheOwnerSaysWhat(String line, boolean accepted) {
    assertThat(check("FIRST\nn:integer => r:string\n< 5 => \"a\"", "Decide.\n" + line).isEmpty())
        .isEqualTo(accepted);
  }

  @Test
  void whatCannotBeTakenApartNeedsAReasonAndIsStillHeldToWhatIsCertain() {
    String text =
        "FIRST\nn:integer => r:string\n< low => \"a\"\n> high => \"b\"\n- => \"c\"\n< 3 => \"d\"";
    assertThat(check(text, "sin análisis: los límites son parámetros"))
        .extracting(Finding::rule)
        .containsExactly("shadowed-row");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          name='X'             | name=''                          | label x
          label='n'            | label=''                         | label in_n
          label='r' name='r'   | label='r'                        | label out_r
          label='Ratificado'   | label='Otra'                     | legal-basis t
          ["Ley"]              | []                               | legal-basis r1
          [true]               | [null]                           | legal-basis r1
          [< 5]                | [<<]                             | feel-syntax r1
          <text>n</text>       | <text>n +</text>                 | feel-syntax in_n
          id='ex_n'            | id='ex_n' expressionLanguage='juel'   | expression-language ex_n
          id='i3_0'            | id='i3_0' expressionLanguage='javascript' | expression-language i3_0
          """)
  void holdsTheTableToTheHouse(String part, String changed, String finding) {
    String xml = TableText.xml("FIRST\nn:integer => r:string\n< 5 => \"a\"\n- => \"b\"", "");
    String broken =
        xml.replaceFirst(
            java.util.regex.Pattern.quote(part), java.util.regex.Matcher.quoteReplacement(changed));
    assertThat(broken).isNotEqualTo(xml);
    assertThat(read(broken)).extracting(f -> f.rule() + " " + f.element()).contains(finding);
  }

  @Test
  void allowedTextsCloseTheColumn() {
    String xml =
        TableText.xml("UNIQUE\ns:string => r:string\n\"A\" => \"a\"\n\"B\" => \"b\"", "")
            .replace(
                "</inputExpression>",
                "</inputExpression><inputValues id='iv'><text>\"A\",\"B\"</text></inputValues>");
    assertThat(read(xml)).isEmpty();
  }

  private static List<Finding> check(String text, String description) {
    return read(TableText.xml(text, description));
  }

  private static List<Finding> read(String xml) {
    return DecisionRules.check(
        "x.dmn",
        Dmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
  }
}
