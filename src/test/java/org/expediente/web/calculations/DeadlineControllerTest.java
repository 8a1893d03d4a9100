package org.expediente.web.calculations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;
import org.expediente.support.FreshDatabase;
import org.expediente.terms.CalendarOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class DeadlineControllerTest {
  private final DeadlineController controller =
      new DeadlineController(CalendarOf.shippedFiles(FreshDatabase.create()));
  private final MockMvc http =
      MockMvcBuilders.standaloneSetup(controller)
          .setMessageConverters(new MappingJackson2HttpMessageConverter(likeSpringBoot()))
          .build();

  @Test
  void answersLastDayAndCalendar() throws Exception {
    http.perform(
            post("/api/calculations/deadline")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"from\": \"2022-09-13\", \"businessDays\": 3}"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.due").value("2022-09-20"))
        .andExpect(jsonPath("$.calendarVersion").value(startsWith("SV-1-")));
  }

  @ParameterizedTest
  @CsvSource({"2022-03-07, 0, 2022-03-07", "2022-03-05, 0, 2022-03-07", "2022-03-07, 3660, 2037"})
  void takesFromNoneToTenYearsOfDays(String from, String days, String due) {
    assertThat(controller.deadline(new DeadlineRequest(from, days)).due().toString())
        .startsWith(due);
  }

  @ParameterizedTest
  @CsvSource({
    "'', Escriba en «from» la fecha",
    "2022-02-30, La fecha de «from» no existe",
    "13/09/2022, La fecha de «from» no existe",
    "1999-12-31, La fecha de «from» debe estar entre los años 2000 y 2199",
    "+12022-01-01, La fecha de «from» debe estar entre los años 2000 y 2199"
  })
  void explainsABadDate(String from, String sentence) {
    assertThat(refusal(from, "3").fields())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.field()).isEqualTo("from");
              assertThat(problem.message()).startsWith(sentence);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "3661", "2.5", "tres", "", "1e99"})
  void explainsABadNumberOfDays(String days) {
    assertThat(refusal("2022-03-07", days).fields())
        .extracting(FieldProblem::message)
        .containsExactly(
            "Escriba en «businessDays» los días hábiles del plazo: un número entero de 0 a 3660.");
  }

  @Test
  void namesBothFieldsWhenBothAreMissing() {
    Refusal refusal = refusal(null, null);

    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
    assertThat(refusal.fields())
        .extracting(FieldProblem::field)
        .containsExactly("from", "businessDays");
  }

  private static ObjectMapper likeSpringBoot() {
    return Jackson2ObjectMapperBuilder.json()
        .featuresToDisable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .build();
  }

  private Refusal refusal(String from, String days) {
    return catchThrowableOfType(
        Refusal.class, () -> controller.deadline(new DeadlineRequest(from, days)));
  }
}
