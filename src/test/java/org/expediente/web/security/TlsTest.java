package org.expediente.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.expediente.testkit.Caller;
import org.expediente.testkit.Caller.Answer;
import org.expediente.testkit.ClosesHole;
import org.expediente.testkit.OwnProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The product as it stands behind HTTPS. */
@ClosesHole("tls")
class TlsTest {
  private static final Map<String, String> BY_HTTPS = Map.of("X-Forwarded-Proto", "https");

  private static OwnProcess product;
  private static int port;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    product = new OwnProcess(folder, Map.of(), "--spring.profiles.active=demo,test,tls");
    assertThat(product.until("Started Application")).contains("Started Application");
    port = product.port();
  }

  @AfterAll
  static void stop() throws InterruptedException {
    product.close();
  }

  @Test
  void theCookiesTravelOnlyByTlsAndOnlyToThisHost() {
    List<String> cookies = get("/camunda/app/tasklist/default/").headers("Set-Cookie");

    assertThat(cookies)
        .anySatisfy(
            session ->
                assertThat(session)
                    .startsWith("__Host-JSESSIONID=")
                    .containsIgnoringCase("Secure")
                    .containsIgnoringCase("HttpOnly")
                    .containsIgnoringCase("SameSite=Lax")
                    .containsIgnoringCase("Path=/;")
                    .doesNotContainIgnoringCase("Domain="))
        .anySatisfy(
            token ->
                assertThat(token)
                    .startsWith("XSRF-TOKEN=")
                    .containsIgnoringCase("Secure")
                    .containsIgnoringCase("SameSite=Lax"));
    assertThat(cookies).allSatisfy(cookie -> assertThat(cookie).containsIgnoringCase("Secure"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/public/verify",
        "/api/cases",
        "/engine-rest/task",
        "/camunda/app/tasklist/default/"
      })
  void browsersAreToldToInsistOnTls(String path) {
    assertThat(get(path).header("Strict-Transport-Security"))
        .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000"));
  }

  private static Answer get(String path) {
    return Caller.nobody(port).send("GET", path, BY_HTTPS, BodyPublishers.noBody());
  }
}
