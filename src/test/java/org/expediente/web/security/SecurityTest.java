package org.expediente.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.expediente.access.Actors;
import org.expediente.testkit.Asvs;
import org.expediente.testkit.Caller;
import org.expediente.testkit.Caller.Answer;
import org.expediente.testkit.ClosesHole;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ExpedienteTest
class SecurityTest {
  @LocalServerPort private int port;
  @Autowired private IdentityService identity;

  @ParameterizedTest
  @CsvSource({
    "GET, /engine-rest/engine",
    "GET, /engine-rest/engine/default/task",
    "GET, /engine-rest/task",
    "POST, /engine-rest/task",
    "POST, /engine-rest/deployment/create",
    "GET, /engine-rest/",
    "GET, /api/cases",
    "POST, /api/whatever",
    "GET, /v3/api-docs",
    "GET, /v3/api-docs.yaml",
    "GET, /v3/api-docs/swagger-config",
    "GET, /swagger-ui.html",
    "GET, /swagger-ui/index.html",
  })
  @ClosesHole("anonymousRest")
  @Asvs("8.2.1")
  void nobodyGetsIn(String method, String path) {
    Answer answer = Caller.nobody(port).send(method, path, Map.of(), BodyPublishers.ofString("{}"));

    assertThat(answer.status()).as(path).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).contains("Basic realm=\"Expediente\"");
    assertThat(answer.header("Content-Type")).contains("application/problem+json");
    assertThat(answer.json().at("/code").asText()).isEqualTo("access.unauthenticated");
    assertThat(answer.json().at("/detail").asText()).contains("Identifíquese");
  }

  @Test
  @ClosesHole({"userEnumeration", "loginThrottling"})
  @Asvs("16.5.1")
  void aWrongPasswordAndAnUnknownPersonLookTheSame() {
    Answer unknown = Caller.basic(port, "nadie", "demo").get("/engine-rest/task?maxResults=1");
    Answer wrong = Caller.basic(port, "security-officer-2", "wrong").get("/api/cases");
    Answer tooSoon = Caller.basic(port, "security-officer-2", "demo").get("/api/cases");

    assertThat(unknown.status()).isEqualTo(401);
    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.body()).isEqualTo(unknown.body());
    assertThat(tooSoon.status()).as("the engine slows down guessing").isEqualTo(401);
    assertThat(tooSoon.body()).isEqualTo(unknown.body());
    identity.unlockUser("security-officer-2");
    assertThat(Caller.basic(port, "security-officer-2", "demo").get("/api/none").status())
        .isEqualTo(404);
  }

  @Test
  void theDescriptionOfTheInterfaceIsForPeopleOfTheHouse() {
    Caller integrator = Caller.basic(port, "integration-1", "demo");

    Answer document = integrator.get("/v3/api-docs");
    assertThat(document.json().at("/info/title").asText()).isEqualTo("Expediente");
    assertThat(document.json().at("/components/securitySchemes/basic/scheme").asText())
        .isEqualTo("basic");
    assertThat(integrator.get("/swagger-ui/index.html").status()).isEqualTo(200);
  }

  @Test
  void aProgramHearsProblemsEvenWhereNothingIs() {
    Answer answer = Caller.basic(port, "legal-1", "demo").get("/api/no-such-thing");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).contains("application/problem+json");
    assertThat(answer.json().at("/code").asText()).isEqualTo("request.notFound");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/secret", "/actuator", "/actuator/env", "/h2-console", "/webjars/x", "/public"})
  void whatIsNotOpenDoesNotExist(String path) {
    Answer page =
        Caller.basic(port, "legal-1", "demo")
            .send("GET", path, Map.of("Accept", "text/html"), BodyPublishers.noBody());

    assertThat(page.status()).isEqualTo(404);
    assertThat(page.body()).contains("No encontrado").contains("lang=\"es\"");
    assertThat(page.body()).doesNotContain("Whitelabel");
  }

  @Test
  void healthIsOpenAndTellsNoDetails() {
    assertThat(Caller.nobody(port).get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
  }

  @Test
  @ClosesHole("headers")
  void ourAnswersCarrySecurityHeadersAndTheWebAppsKeepTheirs() {
    Answer page = Caller.nobody(port).get("/secret");
    assertThat(page.header("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.header("X-Frame-Options")).contains("DENY");
    assertThat(page.header("Referrer-Policy")).contains("same-origin");
    assertThat(page.header("Content-Security-Policy").orElseThrow())
        .contains("frame-ancestors 'none'");
    assertThat(page.header("Strict-Transport-Security")).isEmpty();

    Answer tasklist = Caller.nobody(port).get("/camunda/app/tasklist/default/");
    assertThat(tasklist.status()).isEqualTo(200);
    assertThat(tasklist.header("Content-Security-Policy").orElseThrow()).contains("nonce-");
    assertThat(tasklist.header("X-Frame-Options")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /camunda/api/admin/setup/default/user/create",
    "POST, /camunda/api/admin/setup/default/user/create/",
    "POST, /camunda/api/admin/%73etup/default/user/create",
    "GET, /camunda/app/admin/default/setup",
    "GET, /camunda/app/admin/default/setup/",
  })
  @ClosesHole("firstAdministrator")
  @Asvs("8.2.1")
  void theSetupOfTheWebAppsIsClosed(String method, String path) {
    Caller nobody = Caller.nobody(port);
    nobody.get("/camunda/app/admin/default/");
    String json = "{\"profile\":{\"id\":\"intruder\"},\"credentials\":{\"password\":\"x\"}}";

    Answer answer =
        nobody.send(
            method,
            path,
            Map.of("Content-Type", "application/json", "X-XSRF-TOKEN", nobody.token()),
            BodyPublishers.ofString(json));

    assertThat(answer.status()).isEqualTo(404);
    assertThat(identity.createUserQuery().userId("intruder").count()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/engine-rest;x=1/task", "//engine-rest/task", "/engine-rest/%2e%2e/api/cases"})
  @ClosesHole("anonymousRest")
  @Asvs("8.3.1")
  void noSpellingOfAnAddressPassesBy(String path) {
    assertThat(Caller.nobody(port).get(path).status()).isIn(400, 401, 404);
  }

  @Test
  @ClosesHole("csrf")
  void aPanelOfTasklistUsesItsSessionAndProvesItForChanges() {
    Caller panel = Caller.session(port, "tasklist", "legal-1", "demo");

    assertThat(panel.get("/api/no-such-thing").status()).isEqualTo(404);
    assertThat(panel.get("/engine-rest/task").status()).as("only for /api").isEqualTo(401);
    Answer forged = panel.post("/api/no-such-thing", "{}");
    assertThat(forged.status()).isEqualTo(403);
    assertThat(forged.json().at("/code").asText()).isEqualTo("access.csrf");
    Map<String, String> wrong = Map.of("X-XSRF-TOKEN", "0".repeat(panel.token().length()));
    assertThat(panel.send("DELETE", "/api/x", wrong, BodyPublishers.noBody()).status())
        .isEqualTo(403);
    Map<String, String> right = Map.of("X-XSRF-TOKEN", panel.token());
    assertThat(panel.send("DELETE", "/api/x", right, BodyPublishers.noBody()).status())
        .isEqualTo(404);
  }

  @Test
  void aScriptIsToldWithoutALoginWindow() {
    Answer answer =
        Caller.nobody(port)
            .send("GET", "/api/x", Map.of("Sec-Fetch-Dest", "empty"), BodyPublishers.noBody());

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).contains("Session realm=\"Expediente\"");
  }

  @ParameterizedTest
  @CsvSource({"cross-site, 403", "same-site, 403", "same-origin, 404", "none, 404"})
  @ClosesHole("csrf")
  void aFormOnAnotherSiteCannotBorrowThePassword(String site, int status) {
    Answer answer =
        Caller.basic(port, "legal-1", "demo")
            .send("POST", "/api/x", Map.of("Sec-Fetch-Site", site), BodyPublishers.noBody());

    assertThat(answer.status()).isEqualTo(status);
  }

  @Test
  void aFileThatIsTooLargeIsRefusedInWords() {
    Answer answer =
        Caller.basic(port, "legal-1", "demo")
            .upload(
                "/api/cases/FON-1999-000001/documents",
                Map.of("type", "x", "title", "x"),
                "file",
                "x.pdf",
                "x".repeat(25_000_000));

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.json().at("/code").asText()).isEqualTo("request.tooLarge");
  }

  @Test
  void theInterfaceAnswersThePersonWhoIsLoggedInToTheWebApps() {
    assertThat(Caller.session(port, "tasklist", "legal-1", "demo").get("/api/cases").status())
        .isEqualTo(200);
    assertThat(Caller.session(port, "tasklist", "legal-1", "demo").get("/api/journal").status())
        .isEqualTo(403);
    assertThat(Caller.basic(port, "audit-1", "demo").get("/api/journal").status()).isEqualTo(200);
  }

  @Test
  void aCitizenIsNotAskedWhoTheyAre() {
    Answer answer = Caller.nobody(port).get("/api/public/documents/ABCD-EFGH-JKLM");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.json().at("/code").asText()).isEqualTo("document.unknownCode");
  }

  @Test
  @Asvs("8.3.3")
  void theActorLastsForOneRequest(@Autowired Actors actors) {
    Caller.basic(port, "legal-1", "demo").get("/engine-rest/task?maxResults=1");

    assertThat(actors.current().isSystem()).isTrue();
  }
}
