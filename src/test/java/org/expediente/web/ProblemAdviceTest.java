package org.expediente.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;
import org.expediente.testkit.Asvs;
import org.expediente.testkit.ClosesHole;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

class ProblemAdviceTest {
  private final MockMvc web =
      MockMvcBuilders.standaloneSetup(new Probe()).setControllerAdvice(new ProblemAdvice()).build();

  @Test
  void aRefusalKeepsItsSentenceCodeAndFields() throws Exception {
    web.perform(get("/api/probe/fields"))
        .andExpect(status().isBadRequest())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.type").value("urn:expediente:problem:probe.fields"))
        .andExpect(jsonPath("$.title").value("Solicitud no válida"))
        .andExpect(jsonPath("$.status").value(400))
        .andExpect(jsonPath("$.code").value("probe.fields"))
        .andExpect(jsonPath("$.detail").value("Falta el monto. Falta la fecha."))
        .andExpect(jsonPath("$.errors[0].field").value("monto"))
        .andExpect(jsonPath("$.errors[1].message").value("Falta la fecha."));
  }

  @Test
  void theKindOfRefusalDecidesTheStatus() throws Exception {
    web.perform(get("/api/probe/forbidden")).andExpect(status().isForbidden());
    web.perform(get("/api/probe/missing")).andExpect(status().isNotFound());
    web.perform(get("/api/probe/conflict"))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.errors").doesNotExist());
  }

  @Test
  void aRefusalWrappedByTheEngineIsFound() throws Exception {
    web.perform(get("/api/probe/wrapped"))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("probe.conflict"));
  }

  @Test
  void theEngineRefusesInSpanishAndWithoutItsInternals() throws Exception {
    web.perform(get("/api/probe/engine-denied"))
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.detail").value("No tiene permiso para esta operación."))
        .andExpect(content().string(not(containsString("juan"))));
    web.perform(get("/api/probe/raced"))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("request.concurrent"))
        .andExpect(jsonPath("$.detail").value(containsString("Alguien se adelantó")));
  }

  @Test
  @ClosesHole("errorDetails")
  @Asvs({"16.5.1", "16.5.4"})
  void aDefectTellsAnIncidentAndNothingElse() throws Exception {
    web.perform(get("/api/probe/defect"))
        .andExpect(status().isInternalServerError())
        .andExpect(jsonPath("$.code").value("system.failure"))
        .andExpect(
            jsonPath("$.detail").value(matchesPattern(".*indique el incidente [0-9a-f]{8}\\.")))
        .andExpect(content().string(not(containsString("secreto"))));
  }

  @Test
  void whatIsWrongWithTheRequestItselfIsNamed() throws Exception {
    web.perform(json("{broken"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.code").value("request.unreadable"));
    web.perform(json("{\"day\": \"mañana\"}"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.code").value("request.type"))
        .andExpect(jsonPath("$.errors[0].field").value("day"));
    web.perform(get("/api/probe/page"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].message").value("Falta el dato «number»."));
    web.perform(get("/api/probe/page?number=two"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("number"));
    web.perform(delete("/api/probe/page"))
        .andExpect(status().isMethodNotAllowed())
        .andExpect(jsonPath("$.code").value("request.method"));
    web.perform(post("/api/probe").contentType(MediaType.TEXT_PLAIN).content("x"))
        .andExpect(status().isUnsupportedMediaType());
    web.perform(get("/api/probe/too-large"))
        .andExpect(status().isPayloadTooLarge())
        .andExpect(jsonPath("$.detail").value(containsString("demasiado grande")));
  }

  @Test
  void outsideOfTheInterfaceABrowserGetsThePage() throws Exception {
    web.perform(get("/public/probe").accept(MediaType.TEXT_HTML))
        .andExpect(status().isNotFound())
        .andExpect(content().string(""));
  }

  private static org.springframework.test.web.servlet.RequestBuilder json(String body) {
    return post("/api/probe").contentType(MediaType.APPLICATION_JSON).content(body);
  }

  record Day(LocalDate day) {}

  @RestController
  static class Probe {
    @PostMapping("/api/probe")
    Day day(@RequestBody Day day) {
      return day;
    }

    @GetMapping("/api/probe/page")
    int page(@RequestParam("number") int number) {
      return number;
    }

    @GetMapping("/api/probe/fields")
    void fields() {
      throw Refusal.invalid(
          "probe.fields",
          List.of(
              new FieldProblem("monto", "Falta el monto."),
              new FieldProblem("fecha", "Falta la fecha.")));
    }

    @GetMapping("/api/probe/forbidden")
    void forbidden() {
      throw Refusal.forbidden("probe.forbidden", "No.");
    }

    @GetMapping({"/api/probe/missing", "/public/probe"})
    void missing() {
      throw Refusal.notFound("probe.missing", "No existe.");
    }

    @GetMapping("/api/probe/conflict")
    void conflict() {
      throw Refusal.conflict("probe.conflict", "Ya se hizo.");
    }

    @GetMapping("/api/probe/wrapped")
    void wrapped() {
      throw new ProcessEngineException("outer", Refusal.conflict("probe.conflict", "Ya se hizo."));
    }

    @GetMapping("/api/probe/engine-denied")
    void denied() {
      throw new AuthorizationException("juan", "READ", "Task", "17");
    }

    @GetMapping("/api/probe/raced")
    void raced() {
      throw new OptimisticLockingException("Entity was updated concurrently");
    }

    @GetMapping("/api/probe/defect")
    void defect() {
      throw new IllegalStateException("secreto");
    }

    @GetMapping("/api/probe/too-large")
    void tooLarge() {
      throw new MaxUploadSizeExceededException(20);
    }
  }
}
