package org.expediente.web.duties;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.expediente.casefile.CaseFiles;
import org.expediente.casefile.NewCase;
import org.expediente.journal.Entry;
import org.expediente.journal.Journal;
import org.expediente.testkit.Caller.Answer;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.RestPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ExpedienteTest
class DutiesRestTest {
  @LocalServerPort int port;
  @Autowired CaseFiles cases;
  @Autowired Journal journal;
  @Autowired Clock clock;

  @Test
  void humanResourcesAppointsASubstituteAndEndsIt() {
    Answer made = appoint("human-resources-1", "financial-1", "planning-1", "financial", 0, 3);
    assertThat(made.status()).isEqualTo(201);
    long id = made.json().path("id").asLong();
    assertThat(made.json().path("document").asText()).isEqualTo("Acuerdo 61-2026");
    assertThat(appoint("human-resources-1", "financial-1", "planning-2", "financial", 2, 9).body())
        .contains("En esas fechas ya hay un suplente para ese puesto.");
    assertThat(person("audit-1").get("/api/substitutions").body()).contains("planning-1");

    String end = "/api/substitutions/" + id + "/end";
    assertThat(person("planning-1").post(end, "{\"reason\":\"Ya volvió\"}").status())
        .isEqualTo(403);
    assertThat(person("human-resources-1").post(end, "{\"reason\":\"\"}").status()).isEqualTo(400);
    assertThat(person("human-resources-1").post(end, "{\"reason\":\"Ya volvió\"}").status())
        .isEqualTo(204);
    assertThat(person("human-resources-1").post(end, "{\"reason\":\"Otra vez\"}").status())
        .isEqualTo(409);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "financial-1 | financial-1 | financial | 0 | 3 | Nadie se suple a sí mismo.",
        "financial-1 | financial-2 | financial | 0 | 3 | ya pertenece a ese grupo",
        "legal-1 | planning-1 | financial | 0 | 3 | no es titular de ese puesto",
        "financial-1 | nadie | financial | 0 | 3 | no puede suplir",
        "financial-1 | ngo-1 | financial | 0 | 3 | es de fuera del Ministerio",
        "financial-1 | admin | financial | 0 | 3 | administra usuarios",
        "ngo-1 | planning-1 | ngo | 0 | 3 | no admite suplentes",
        "admin | planning-1 | camunda-admin | 0 | 3 | no admite suplentes",
        "financial-1 | planning-1 | financial | -1 | 3 | no empieza en el pasado",
        "financial-1 | planning-1 | financial | 3 | 0 | no puede ser anterior",
      })
  void appointmentsThatDoNotFitAreRefused(
      String holder, String substitute, String group, int from, int until, String sentence) {
    Answer answer = appoint("human-resources-1", holder, substitute, group, from, until);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains(sentence);
  }

  @Test
  void onlyHumanResourcesAppointsAndNobodyOneself() {
    assertThat(appoint("authority-1", "financial-1", "planning-1", "financial", 0, 3).status())
        .isEqualTo(403);
    assertThat(person("legal-1").get("/api/substitutions").status()).isEqualTo(403);
    Answer own =
        appoint("human-resources-1", "financial-1", "human-resources-1", "financial", 0, 3);
    assertThat(own.status()).isEqualTo(403);
    assertThat(own.body()).contains("Nadie se nombra suplente a sí mismo");
    assertThat(person("human-resources-1").post("/api/substitutions", "{}").body())
        .contains("Indique a quién se suple", "Indique el documento", "Indique el primer día");
  }

  @Test
  void anybodyWhoSeesACaseMayExcuseOneselfFromIt() {
    String number =
        cases
            .open(new NewCase("FON", "funds", "x", "Prueba", UUID.randomUUID().toString()))
            .number();
    String path = "/api/cases/" + number + "/conflicts";
    String facts = "{\"kind\":\"SOCIO\",\"reason\":\"Es mi socio en una empresa.\"}";
    assertThat(person("dispatcher-1").post(path, facts).status()).isEqualTo(404);
    assertThat(person("legal-2").post(path, "{\"kind\":\"X\",\"reason\":\"\"}").status())
        .isEqualTo(400);
    assertThat(person("legal-2").post(path, "{\"kind\":\"SOCIO\",\"reason\":\"corto\"}").status())
        .isEqualTo(400);
    assertThat(person("legal-2").post(path, facts).status()).isEqualTo(204);
    assertThat(person("legal-2").post(path, facts).status()).isEqualTo(409);
    assertThat(person("legal-1").get(path).status()).isEqualTo(403);
    JsonNode all = person("audit-1").get(path).json();
    assertThat(all).hasSize(1);
    assertThat(all.get(0).path("person").asText()).isEqualTo("legal-2");
    String lift =
        "{\"person\":\"legal-2\",\"accepted\":false,\"reason\":\"La sociedad ya no existe.\"}";
    assertThat(person("legal-2").post(path + "/decision", lift).status()).isEqualTo(403);
    assertThat(person("authority-1").post(path + "/decision", lift).status()).isEqualTo(204);
    assertThat(person("authority-1").post(path + "/decision", lift).status()).isEqualTo(404);
    assertThat(journal.entries(number, 0, 100))
        .extracting(Entry::kind)
        .contains("conflict.declared", "conflict.lifted");
  }

  @Test
  void findingsAreForAuditAndProcessOwners() {
    assertThat(person("audit-1").get("/api/duties/findings").status()).isEqualTo(200);
    assertThat(person("process-owner-1").get("/api/duties/findings").status()).isEqualTo(200);
    assertThat(person("legal-1").get("/api/duties/findings").status()).isEqualTo(403);
  }

  private Answer appoint(
      String by, String holder, String substitute, String group, int from, int until) {
    LocalDate today = LocalDate.now(clock);
    return person(by)
        .post(
            "/api/substitutions",
            """
            {"holder":"%s","substitute":"%s","group":"%s","from":"%s","until":"%s",
             "document":"Acuerdo 61-2026"}
            """
                .formatted(holder, substitute, group, today.plusDays(from), today.plusDays(until)));
  }

  private RestPerson person(String id) {
    return new RestPerson(port, id);
  }
}
