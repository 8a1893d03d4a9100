package org.expediente.web.errors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngineWordsTest {
  @Test
  void aRefusalKeepsItsSentenceAndLosesTheWordsBeforeIt() {
    String sentence = "«Resultado» es obligatorio. «Monto: total» es obligatorio.";
    for (String before :
        new String[] {
          "Cannot submit task form 4f3a-02: ",
          "Cannot complete task 4f3a-02: ",
          "Cannot instantiate process definition desk-review:1:4f3a-02: ",
          ""
        }) {
      JsonNode error = error("RestException", before + sentence, 20400);
      assertThat(EngineWords.of(400, error)).isEqualTo(sentence);
    }
  }

  @Test
  void whatSomebodyTypedNeverBecomesMarkup() {
    JsonNode error = error("RestException", "«<img src=x onerror=y>» no está.", 20400);
    assertThat(EngineWords.of(400, error)).isEqualTo("«‹img src=x onerror=y›» no está.");
  }

  @ParameterizedTest
  @CsvSource({
    "403, AuthorizationException, 0, The user with id 'a' does not have one of, No tiene permiso",
    "500, TaskAlreadyClaimedException, 0, Task 'x' is already claimed, Otra persona ya tomó",
    "500, OptimisticLockingException, 1, ENGINE-03005 was updated, Alguien se adelantó",
    "500, RestException, 0, Cannot submit task form x: Cannot find task with id x, La tarea ya no",
    "404, NullValueException, 0, Cannot find task with id x: task is null, La tarea ya no",
    "404, InvalidRequestException, 0, No matching task with id x, La tarea ya no existe",
    "404, InvalidRequestException, 0, No matching definition, No existe lo que busca",
    "500, ProcessEngineException, 10002, An exception occurred in the persistence layer, No se pudo",
    "500, NullValueException, 0, something is null, avise a Tecnologías de Información.",
    "500, ProcessEngineException, 0, ENGINE-13026 no, Información (ENGINE-13026).",
    "400, ParseException, 0, El diagrama no se puede desplegar: faltó algo, El diagrama no se puede"
  })
  void everyErrorIsASpanishSentence(
      int status, String type, int code, String message, String expected) {
    assertThat(EngineWords.of(status, error(type, message, code))).contains(expected);
  }

  private static JsonNode error(String type, String message, int code) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", type)
        .put("message", message)
        .put("code", code);
  }
}
