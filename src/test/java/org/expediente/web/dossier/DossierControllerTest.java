package org.expediente.web.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.expediente.casefile.CaseFiles;
import org.expediente.casefile.NewCase;
import org.expediente.casefile.Party;
import org.expediente.casefile.PartyKind;
import org.expediente.documents.Documents;
import org.expediente.documents.NewDocument;
import org.expediente.documents.SampleFiles;
import org.expediente.documents.StoredDocument;
import org.expediente.journal.Entry;
import org.expediente.journal.Journal;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.RestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Exports a case and verifies it as somebody would who has only a JDK. */
@ExpedienteTest
class DossierControllerTest {
  private static final Path SOURCE =
      Path.of("src/main/java/org/expediente/journal/offline/VerificarExpediente.java");

  @TempDir Path folder;
  @LocalServerPort private int port;
  @Autowired private CaseFiles cases;
  @Autowired private Documents documents;
  @Autowired private Journal journal;
  @Autowired private IdentityService identity;
  @Autowired private Desk desk;
  private String number;
  private StoredDocument document;

  @BeforeEach
  void openCase() {
    number =
        desk.as(
            "cabinet-1",
            () ->
                cases
                    .open(
                        new NewCase(
                            "FON", "funds", "public-funds", "Expediente", "d-" + UUID.randomUUID()))
                    .number());
    document =
        desk.as(
            "cabinet-1",
            () ->
                documents.add(
                    new NewDocument(number, "supporting-document", null, "oficio ñ.pdf", null),
                    new ByteArrayInputStream(SampleFiles.pdf(number))));
  }

  @Test
  void whoHasOnlyAJdkCanVerifyTheExport() throws Exception {
    Path zip = export("audit-1");

    assertThat(verify(zip))
        .isEqualTo(
            "0 El expediente %s está íntegro: 3 asientos, 1 documentos, 0 anclas comparadas."
                    .formatted(number)
                + " Sin anclas no se sabe si todo fue rehecho o cortado al final.");
    assertThat(journal.entries(number, 0, 10))
        .extracting(Entry::kind)
        .containsExactly("case.opened", "document.added", "dossier.exported");
    assertThat(journal.entries(number, 0, 10).get(2).person()).isEqualTo("audit-1");
  }

  @Test
  void theGuideAndTheProgramTravelWithIt() throws Exception {
    try (var in = new java.util.zip.ZipInputStream(Files.newInputStream(export("audit-1")))) {
      List<String> names = new ArrayList<>();
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
        if (entry.getName().equals("LEAME.txt")) {
          assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
              .contains("java VerificarExpediente.java " + number + ".zip");
        }
      }
      assertThat(names)
          .containsExactly(
              "LEAME.txt",
              "VerificarExpediente.java",
              "journal.jsonl",
              "register.jsonl",
              "heads.txt",
              "documents/%d-%s".formatted(document.id(), document.fileName()),
              "manifest.txt");
    }
  }

  @Test
  void anOutsidePartyDoesNotGetIt() {
    String group = "ngo-" + "06141203991018";
    identity.saveGroup(identity.newGroup(group));
    identity.createMembership("ngo-1", group);
    try {
      Party ngo = new Party("ONG", PartyKind.NATURAL, "SIN_DOC", null, "Parte", group);
      desk.as(
          "cabinet-1",
          () -> {
            cases.addParty(number, ngo);
            return null;
          });

      var answer = new RestPerson(port, "ngo-1").get("/api/cases/" + number + "/dossier");

      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.json().path("code").asText()).isEqualTo("dossier.insideOnly");
      assertThat(journal.entries(number, 0, 10))
          .extracting(Entry::kind, Entry::person)
          .contains(tuple("refused", "ngo-1"));
    } finally {
      identity.deleteGroup(group);
    }
  }

  @Test
  void whoMayNotSeeTheCaseHearsThatThereIsNone() {
    var answer = new RestPerson(port, "ngo-1").get("/api/cases/" + number + "/dossier");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.json().path("code").asText()).isEqualTo("case.notFound");
    assertThat(journal.entries(number, 0, 10))
        .extracting(Entry::kind)
        .doesNotContain("dossier.exported");
  }

  private Path export(String person) throws Exception {
    String basic = Base64.getEncoder().encodeToString((person + ":demo").getBytes());
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://localhost:%d/api/cases/%s/dossier".formatted(port, number)))
            .header("Authorization", "Basic " + basic)
            .build();
    Path zip = folder.resolve(number + ".zip");
    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofFile(zip));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
    return zip;
  }

  /** In a process of its own, from the source file; exit code and what it says. */
  private static String verify(Path zip) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(java, "-Dfile.encoding=UTF-8", SOURCE.toString(), zip.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() + " " + said.strip();
  }
}
