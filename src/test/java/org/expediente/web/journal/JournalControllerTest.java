package org.expediente.web.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import com.fasterxml.jackson.databind.SerializationFeature;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.expediente.access.Actors;
import org.expediente.database.Office;
import org.expediente.database.TestDatabase;
import org.expediente.journal.Act;
import org.expediente.journal.AnchorText;
import org.expediente.journal.Entry;
import org.expediente.journal.Head;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.expediente.testkit.Asvs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.converter.StringHttpMessageConverter;
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
    controller =
        new JournalController(
            office.get(Journal.class),
            new RecordedReading(office.get(Journal.class)),
            office.get(Actors.class));
    http =
        MockMvcBuilders.standaloneSetup(controller)
            .setMessageConverters(
                new StringHttpMessageConverter(),
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
    long second = controller.entries(null, 0, 2).get(1).id();
    assertThat(controller.entries(" ", second, 100))
        .filteredOn(row -> row.kind().equals("case.stateChanged"))
        .extracting(JournalRow::chain)
        .containsExactly("FON-2026-000001", "CON-2026-000001");
  }

  @Test
  void readingLeavesARowAndReadingOnComesToAnEnd() {
    Office.actAs("audit-1", "audit");
    controller.entries("CON-2026-000001", 0, 10);
    List<JournalRow> rows = controller.entries("CON-2026-000001", 0, 10);
    assertThat(rows.get(1)).extracting("kind", "person").containsExactly("journal.read", "audit-1");
    long last = rows.get(1).id();
    assertThat(controller.entries("CON-2026-000001", last, 10)).as("of the second").hasSize(1);
    assertThat(controller.entries("CON-2026-000001", last, 10)).as("none of this one").hasSize(1);
  }

  @Test
  void comparesWithWhatWasKeptOutside() throws Exception {
    Office.actAs("audit-1", "audit");
    List<Head> later = List.of(new Head("CON-2026-000001", 7, "f".repeat(64)));
    http.perform(
            post("/api/journal/verification")
                .contentType("text/plain")
                .content(AnchorText.of(later, Instant.EPOCH).text()))
        .andExpect(jsonPath("$.valid").value(false))
        .andExpect(jsonPath("$.firstInvalid.chain").value("CON-2026-000001"))
        .andExpect(jsonPath("$.firstInvalid.seq").value(2));
    assertThatThrownBy(() -> controller.verification(null, "anything"))
        .hasMessageContaining("dañado en la línea 1");
    assertThat(office.get(Journal.class).entries("SIS-2026-11-20", 0, 10).get(0))
        .extracting(Entry::kind, Entry::person)
        .containsExactly("journal.verified", "audit-1");
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
