package org.expediente.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A program that calls the running product by HTTP: as nobody, with Basic, or with a session. */
public final class Caller {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String base;
  private final Map<String, String> headers;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http;

  private Caller(int port, Map<String, String> headers) {
    this.base = "http://localhost:" + port;
    this.headers = headers;
    this.http = HttpClient.newBuilder().cookieHandler(cookies).build();
  }

  /** Sends no credentials. */
  public static Caller nobody(int port) {
    return new Caller(port, Map.of());
  }

  /** Sends HTTP Basic. */
  public static Caller basic(int port, String person, String password) {
    String credentials = person + ":" + password;
    String encoded =
        Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    return new Caller(port, Map.of("Authorization", "Basic " + encoded));
  }

  /** Opens the login page of a web app and logs in; the answer carries no token by itself. */
  public static Caller session(int port, String app, String person, String password) {
    Caller caller = new Caller(port, Map.of());
    caller.get("/camunda/app/" + app + "/default/");
    Answer login =
        caller.send(
            "POST",
            "/camunda/api/admin/auth/user/default/login/" + app,
            Map.of(
                "Content-Type",
                "application/x-www-form-urlencoded",
                "X-XSRF-TOKEN",
                caller.token()),
            BodyPublishers.ofString(
                "username=" + encode(person) + "&password=" + encode(password)));
    if (login.status() != 200) {
      throw new AssertionError("login of " + person + ": " + login);
    }
    caller.get("/camunda/app/" + app + "/default/"); // login starts a new session and token
    return caller;
  }

  /** The web apps' token against forged requests, as their scripts read it from the cookie. */
  public String token() {
    return cookie("XSRF-TOKEN");
  }

  /** The value of a cookie that the product has set. */
  public String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .reduce((first, last) -> last)
        .orElseThrow()
        .getValue();
  }

  public Answer get(String path) {
    return send("GET", path, Map.of("Accept", "application/json"), BodyPublishers.noBody());
  }

  public Answer post(String path, String json) {
    return send("POST", path, json);
  }

  public Answer delete(String path) {
    return send("DELETE", path, Map.of(), BodyPublishers.noBody());
  }

  /** Any method with a JSON body. */
  public Answer send(String method, String path, String json) {
    return send(
        method, path, Map.of("Content-Type", "application/json"), BodyPublishers.ofString(json));
  }

  /** Any request. */
  public Answer send(String method, String path, Map<String, String> more, BodyPublisher body) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.putAll(more);
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
    all.forEach(request::header);
    try {
      HttpResponse<String> answer =
          http.send(request.method(method, body).build(), BodyHandlers.ofString());
      return new Answer(answer);
    } catch (IOException e) {
      throw new AssertionError(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Sends one file as {@code multipart/form-data}, with plain fields before it. */
  public Answer upload(
      String path, Map<String, String> fields, String part, String fileName, String content) {
    String border = "----expediente";
    StringBuilder body = new StringBuilder();
    fields.forEach(
        (name, value) ->
            body.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(border, name, value)));
    body.append(
        ("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n%s\r\n--%s--\r\n")
            .formatted(border, part, fileName, content, border));
    return send(
        "POST",
        path,
        Map.of("Content-Type", "multipart/form-data; boundary=" + border),
        BodyPublishers.ofString(body.toString()));
  }

  /** Deploys these files, content by name, as Modeler does. */
  public Answer deploy(String name, Map<String, String> files) {
    String border = "----expediente";
    StringBuilder body = new StringBuilder();
    String part = "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
    body.append(part.formatted(border, "deployment-name", "", name));
    files.forEach(
        (file, content) ->
            body.append(part.formatted(border, file, "; filename=\"" + file + "\"", content)));
    return send(
        "POST",
        "/engine-rest/deployment/create",
        Map.of("Content-Type", "multipart/form-data; boundary=" + border),
        BodyPublishers.ofString(body + "--" + border + "--\r\n"));
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** What came back. */
  public static final class Answer {
    private final HttpResponse<String> raw;

    private Answer(HttpResponse<String> raw) {
      this.raw = raw;
    }

    public int status() {
      return raw.statusCode();
    }

    public String body() {
      return raw.body();
    }

    public Optional<String> header(String name) {
      return raw.headers().firstValue(name);
    }

    /** All values of a header. */
    public List<String> headers(String name) {
      return raw.headers().allValues(name);
    }

    public JsonNode json() {
      try {
        return JSON.readTree(raw.body());
      } catch (IOException e) {
        throw new AssertionError("no JSON: " + this, e);
      }
    }

    @Override
    public String toString() {
      return raw.request().method() + " " + raw.uri() + " -> " + status() + " " + body();
    }
  }
}
