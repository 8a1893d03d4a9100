package org.expediente.engine.persons;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.expediente.journal.Entry;
import org.expediente.testkit.Asvs;
import org.expediente.testkit.Caller;
import org.expediente.testkit.ClosesHole;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.JournalPages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every attempt to identify oneself stands in the journal, whichever door it comes to. */
@ExpedienteTest
class LoginJournalTest {
  private static final String PERSON = "quality-1";

  @LocalServerPort private int port;
  @Autowired private IdentityService identity;
  @Autowired private JournalPages entries;

  @BeforeEach
  void begin() {
    identity.unlockUser(PERSON);
    entries.begin();
  }

  @AfterEach
  void unlock() {
    identity.unlockUser(PERSON);
  }

  @Test
  @ClosesHole("loginJournal")
  @Asvs({"16.3.1", "16.2.5"})
  void aWrongPasswordIsJournaledAtEveryDoor() {
    Caller.basic(port, PERSON, "wrong-rest-secret").get("/engine-rest/task?maxResults=1");
    unlockAgain();
    Caller.basic(port, PERSON, "wrong-api-secret").get("/api/cases");
    unlockAgain();
    assertThat(login(PERSON, "wrong-web-secret")).isEqualTo(401);
    Caller.basic(port, "nobody-here", "wrong").get("/api/cases");

    List<Entry> failed = entries.of("login.failed");
    assertThat(failed).extracting(Entry::channel).containsExactly("REST", "API", "WEB_APP", "API");
    assertThat(failed)
        .extracting(entry -> entries.data(entry).at("/account").asText())
        .containsExactly(PERSON, PERSON, PERSON, "nobody-here");
    assertThat(failed).extracting(Entry::person).containsOnly("sistema");
    assertThat(failed).noneMatch(entry -> entry.data().contains("secret"));
  }

  @Test
  @ClosesHole("loginJournal")
  @Asvs("16.3.1")
  void aLoginToTheWebAppsIsJournaledAsThePersons() {
    Caller.session(port, "tasklist", PERSON, "demo");
    Caller.basic(port, PERSON, "demo").get("/api/cases");

    assertThat(entries.of("login.succeeded"))
        .as("a program's password with each request is no login")
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.person()).isEqualTo(PERSON);
              assertThat(entry.groups()).contains("quality");
              assertThat(entry.channel()).isEqualTo("WEB_APP");
            });
  }

  @Test
  @ClosesHole({"loginThrottling", "loginJournal"})
  @Asvs("2.4.1")
  void guessingSlowsDownAndLocksAndTheLockIsJournaledOnce() {
    long now = System.currentTimeMillis();
    for (int attempt = 0; attempt < 12; attempt++) {
      ClockUtil.setCurrentTime(new Date(now += Duration.ofMinutes(2).toMillis()));
      assertThat(Caller.basic(port, PERSON, "wrong").get("/api/cases").status()).isEqualTo(401);
    }

    assertThat(entries.of("login.locked"))
        .singleElement()
        .satisfies(
            entry -> assertThat(entries.data(entry).at("/account").asText()).isEqualTo(PERSON));
    assertThat(entries.of("login.failed"))
        .extracting(entry -> entries.data(entry).at("/why").asText())
        .hasSize(12)
        .endsWith("wrongPassword", "locked", "locked");
    assertThat(Caller.basic(port, PERSON, "demo").get("/api/cases").status())
        .as("the right password does not open it either")
        .isEqualTo(401);

    Caller admin = Caller.basic(port, "admin", "demo");
    assertThat(admin.post("/engine-rest/user/" + PERSON + "/unlock", "").status()).isEqualTo(204);
    assertThat(Caller.basic(port, PERSON, "demo").get("/api/cases").status()).isEqualTo(200);
    assertThat(entries.of("person.unlocked"))
        .singleElement()
        .extracting(Entry::person)
        .isEqualTo("admin");
  }

  @Test
  @ClosesHole({"oddCharacters", "longTexts"})
  @Asvs("16.4.1")
  void anIdThatCannotBeOneIsJustWrongAndBounded() {
    for (String odd : new String[] {"a\0b", "x".repeat(5000), "line\nbreak"}) {
      assertThat(Caller.basic(port, odd, "demo").get("/api/cases").status()).isEqualTo(401);
      assertThat(login(odd, "demo")).isEqualTo(401);
    }

    assertThat(entries.of("login.failed"))
        .hasSize(6)
        .allSatisfy(
            entry -> {
              assertThat(entries.data(entry).at("/account").asText().length()).isLessThan(70);
              assertThat(entry.data()).doesNotContain("\n", "\0");
            });
  }

  @Test
  @ClosesHole("loginJournal")
  void whoTriesThePasswordOfSomebodyElseIsNamed() {
    String body = "{\"username\": \"%s\", \"password\": \"wrong\"}".formatted(PERSON);

    JsonNode verified =
        Caller.basic(port, "quality-2", "demo").post("/engine-rest/identity/verify", body).json();

    assertThat(verified.at("/authenticated").asBoolean(true)).isFalse();
    assertThat(entries.of("login.failed"))
        .singleElement()
        .extracting(Entry::person)
        .isEqualTo("quality-2");
  }

  private void unlockAgain() {
    identity.unlockUser(PERSON);
  }

  private int login(String id, String password) {
    Caller browser = Caller.nobody(port);
    browser.get("/camunda/app/tasklist/default/");
    return browser
        .send(
            "POST",
            "/camunda/api/admin/auth/user/default/login/tasklist",
            Map.of(
                "Content-Type",
                "application/x-www-form-urlencoded",
                "X-XSRF-TOKEN",
                browser.token()),
            BodyPublishers.ofString(
                "username="
                    + URLEncoder.encode(id, StandardCharsets.UTF_8)
                    + "&password="
                    + password))
        .status();
  }
}
