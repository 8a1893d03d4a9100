package org.expediente.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.beans.Introspector;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.rest.dto.task.TaskQueryDto;
import org.expediente.testkit.Asvs;
import org.expediente.testkit.Caller;
import org.expediente.testkit.Caller.Answer;
import org.expediente.testkit.ClosesHole;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever may ask for tasks could run code on the server (CVE-2026-109432). */
@ExpedienteTest
class QueryHolesTest {
  @LocalServerPort private int port;
  @Autowired private FilterService filters;

  @ParameterizedTest
  @CsvSource({
    "POST, /engine-rest/task",
    "POST, /engine-rest/task/count",
    "POST, /engine-rest/filter/{filter}/list",
    "POST, /engine-rest/filter/{filter}/count",
    "POST, /engine-rest/filter/{filter}/singleResult",
  })
  @ClosesHole("orQueries")
  @Asvs("2.2.1")
  void anExpressionInsideAnOrQueryDoesNotRun(String method, String path) {
    for (String field : fields()) {
      String query =
          ("{\"orQueries\": [{\"%s\": \"%s\", \"name\": \"x\"}]}")
              .formatted(field, ForeignCode.EXPRESSION);

      Answer answer = legal().send(method, filled(path), query);

      assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
      assertThat(ForeignCode.ran()).as(path + " " + field).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({"/engine-rest/task", "/engine-rest/filter/{filter}/list"})
  @ClosesHole({"orQueries", "storedFilters"})
  void anExpressionInTheQueryItselfDoesNotRun(String path) {
    Answer answer =
        legal().post(filled(path), "{\"assigneeExpression\": \"" + ForeignCode.EXPRESSION + "\"}");

    assertThat(answer.status()).as(answer.toString()).isBetween(400, 499);
    assertThat(ForeignCode.ran()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"legal-1", "process-owner-1", "admin"})
  @ClosesHole("storedFilters")
  void nobodyStoresAFilterWithAnExpression(String person) {
    long before = filters.createFilterQuery().count();
    String filter =
        "{\"resourceType\": \"Task\", \"name\": \"Todo\", \"query\": {\"assigneeExpression\": \"%s\"}}"
            .formatted(ForeignCode.EXPRESSION);

    Answer created = Caller.basic(port, person, "demo").post("/engine-rest/filter/create", filter);
    Answer changed =
        Caller.basic(port, person, "demo")
            .send("PUT", filled("/engine-rest/filter/{filter}"), filter);

    assertThat(created.status()).isEqualTo(403);
    assertThat(changed.status()).as(changed.toString()).isIn(403, 404);
    assertThat(filters.createFilterQuery().count()).isEqualTo(before);
    assertThat(ForeignCode.ran()).isFalse();
  }

  /** Every field of a task query that takes an expression. */
  private static List<String> fields() {
    List<String> fields =
        Arrays.stream(TaskQueryDto.class.getMethods())
            .map(Method::getName)
            .filter(name -> name.startsWith("set") && name.endsWith("Expression"))
            .map(name -> Introspector.decapitalize(name.substring(3)))
            .toList();
    assertThat(fields).hasSizeGreaterThan(15);
    return fields;
  }

  private Caller legal() {
    return Caller.basic(port, "legal-1", "demo");
  }

  private String filled(String path) {
    String id = filters.createFilterQuery().filterName("Mis tareas").list().get(0).getId();
    return path.replace("{filter}", id);
  }
}
