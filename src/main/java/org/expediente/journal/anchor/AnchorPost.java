package org.expediente.journal.anchor;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import org.expediente.journal.AnchorText;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * Sends {@code {"sha256", "heads", "text"}} to another system, which answers 2xx once it kept it.
 */
@Component
class AnchorPost implements AnchorPlace {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final String to;
  private final RestClient http;

  AnchorPost(@Value("${expediente.journal.anchor.post-to:}") String to) {
    this.to = to;
    var requests =
        new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(PATIENCE).build());
    requests.setReadTimeout(PATIENCE);
    this.http = RestClient.builder().requestFactory(requests).build();
  }

  @Override
  public String name() {
    return "http";
  }

  @Override
  public boolean wanted() {
    return !to.isBlank();
  }

  @Override
  public void keep(AnchorText heads) {
    http.post()
        .uri(to)
        .contentType(MediaType.APPLICATION_JSON)
        .body(Map.of("sha256", heads.sha256(), "heads", heads.heads(), "text", heads.text()))
        .retrieve()
        .toBodilessEntity();
  }
}
