package org.expediente.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.expediente.testkit.Caller;
import org.expediente.testkit.Caller.Answer;
import org.expediente.testkit.ClosesHole;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A session belongs to who logged in, from the login to the logout. */
@ExpedienteTest
@ClosesHole("sessions")
class SessionTest {
  private static final String LOGIN = "/camunda/api/admin/auth/user/default/login/tasklist";

  @LocalServerPort private int port;

  @Test
  void aSessionFromBeforeTheLoginIsWorthNothingAfterIt() {
    Caller browser = Caller.nobody(port);
    browser.get("/camunda/app/tasklist/default/");
    String planted = browser.cookie("JSESSIONID");

    Answer login =
        browser.send(
            "POST",
            LOGIN,
            Map.of(
                "Content-Type",
                "application/x-www-form-urlencoded",
                "X-XSRF-TOKEN",
                browser.token()),
            BodyPublishers.ofString("username=legal-1&password=demo"));

    assertThat(login.status()).isEqualTo(200);
    assertThat(browser.cookie("JSESSIONID")).isNotEqualTo(planted);
    assertThat(with(planted).status()).isEqualTo(401);
  }

  @Test
  void afterTheLogoutTheSessionIsGone() {
    Caller tasklist = Caller.session(port, "tasklist", "legal-1", "demo");
    String session = tasklist.cookie("JSESSIONID");
    assertThat(with(session).status()).isEqualTo(200);

    tasklist.send(
        "POST",
        "/camunda/api/admin/auth/user/default/logout",
        Map.of("X-XSRF-TOKEN", tasklist.token()),
        BodyPublishers.noBody());

    assertThat(with(session).status()).isEqualTo(401);
  }

  @Test
  void scriptsAndOtherSitesDoNotGetTheSession() {
    List<String> cookies =
        Caller.nobody(port).get("/camunda/app/tasklist/default/").headers("Set-Cookie");

    assertThat(cookies)
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith("JSESSIONID=")
                    .containsIgnoringCase("HttpOnly")
                    .containsIgnoringCase("SameSite=Lax"));
  }

  private Answer with(String session) {
    return Caller.nobody(port)
        .send(
            "GET",
            "/api/cases",
            Map.of("Cookie", "JSESSIONID=" + session),
            BodyPublishers.noBody());
  }
}
