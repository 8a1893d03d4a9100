package org.expediente.web.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.Map;
import org.expediente.access.Actors;
import org.expediente.database.Office;
import org.expediente.database.TestDatabase;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.expediente.testkit.Asvs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class JournalControllerTest {
  private Office office;
  private JournalController controller;
  private MockMvc http;

  @BeforeEach
  void open() {
    office = new Office(TestDatabase.H2, "org.expediente.journal");
    controller = new JournalController(office.get(Journal.class), office.get(Actors.class));
    http =
        MockMvcBuilders.standaloneSetup(controller)
            .setMessageConverters(
                new MappingJackson2HttpMessageConverter(
                    Jackson2ObjectMapperBuilder.json()
                        .featuresToDisable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .build()))
            .build();
    Office.actAs("legal-1", "legal");
    for (String number : new String[] {"FON-2026-000001", "CON-2026-000001"}) {
      Map<String, ?> data = Map.of("before", "A", "after", "B");
      office.get(Journal.class).record(new Act(number, "case.stateChanged", null, data));
    }
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  @Asvs({"16.2.2", "16.2.4"})
  void givesAuditorsTheEntriesOfACase() throws Exception {
    Office.actAs("audit-1", "audit");
    http.perform(get("/api/journal").param("case", "CON-2026-000001"))
        .andExpect(jsonPath("$.length()").value(1))
        .andExpect(jsonPath("$[0].case").value("CON-2026-000001"))
        .andExpect(jsonPath("$[0].person").value("legal-1"))
        .andExpect(jsonPath("$[0].data.before").value("A"))
        .andExpect(jsonPath("$[0].at").value("2026-11-21T04:30:00.123456Z"));
    assertThat(controller.entries(null, 0, 100)).hasSize(6);
    assertThat(controller.entries(" ", controller.entries(null, 0, 2).get(1).id(), 100)).hasSize(4);
  }

  @Test
  void verifiesForAuditors() throws Exception {
    Office.actAs("audit-1", "audit");
    http.perform(get("/api/journal/verification"))
        .andExpect(jsonPath("$.valid").value(true))
        .andExpect(jsonPath("$.entries").value(6))
        .andExpect(jsonPath("$.head").isString())
        .andExpect(jsonPath("$.firstInvalid").value(nullValue()));

    office.sql().sql("update journal_entry set person = 'x' where chain like 'FON%'").update();

    http.perform(get("/api/journal/verification"))
        .andExpect(jsonPath("$.valid").value(false))
        .andExpect(
            content()
                .string(
                    org.hamcrest.Matchers.containsString(
                        "\"firstInvalid\":{\"chain\":\"FON-2026-000001\",\"seq\":1")));
    assertThat(controller.verification("CON-2026-000001").valid()).isTrue();
    assertThat(controller.verification("FON-2026-000001").valid()).isFalse();
  }

  @Test
  @Asvs("16.4.2")
  void nobodyElseMayLook() {
    Office.actAs("authority-1", "authority");
    assertThatThrownBy(() -> controller.entries(null, 0, 10))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.FORBIDDEN))
        .hasMessage("Solo Auditoría Interna puede consultar la bitácora.");
    assertThatThrownBy(() -> controller.verification(null)).isInstanceOf(Refusal.class);
  }

  @Test
  void refusesAbsurdSizes() {
    Office.actAs("audit-1", "audit");
    assertThatThrownBy(() -> controller.entries(null, 0, 0)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> controller.entries(null, 0, 1_001))
        .hasMessage("El tamaño (size) va de 1 a 1000.");
  }
}
