package org.expediente.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.spin.json.SpinJsonNode;
import org.expediente.testkit.Caller.Answer;

/** A demo person at work through the REST interfaces, as any other program would do it. */
public final class RestPerson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String id;
  private final Caller caller;

  public RestPerson(int port, String id) {
    this.id = id;
    this.caller = Caller.basic(port, id, "demo");
  }

  /** Starts a process by its form; the case number is that of the newest case the person sees. */
  public Answer start(String processKey, Map<String, ?> fields) {
    return caller.post(
        "/engine-rest/process-definition/key/" + processKey + "/submit-form", variables(fields));
  }

  /** Open tasks of the case with this key that the person may see. */
  public JsonNode tasks(String caseNumber, String taskKey) {
    return caller
        .get(
            "/engine-rest/task?processInstanceBusinessKey="
                + caseNumber
                + "&taskDefinitionKey="
                + taskKey
                + "&sortBy=created&sortOrder=asc")
        .json();
  }

  /** The one open task with this key. */
  public JsonNode task(String caseNumber, String taskKey) {
    JsonNode found = tasks(caseNumber, taskKey);
    if (found.size() != 1) {
      throw new AssertionError(id + " sees " + found.size() + " tasks " + taskKey + ": " + found);
    }
    return found.get(0);
  }

  /** Takes the task if nobody has, and submits its form. */
  public Answer complete(JsonNode task, Map<String, ?> fields) {
    String path = "/engine-rest/task/" + task.path("id").asText();
    if (task.path("assignee").isNull()) {
      Answer claimed = caller.post(path + "/claim", "{\"userId\":\"" + id + "\"}");
      if (claimed.status() != 204) {
        return claimed;
      }
    }
    return caller.post(path + "/submit-form", variables(fields));
  }

  /** Completes the one open task with this key; anything but success is an error. */
  public void done(String caseNumber, String taskKey, Map<String, ?> fields) {
    Answer answer = complete(task(caseNumber, taskKey), fields);
    if (answer.status() != 204) {
      throw new AssertionError(id + ": " + answer);
    }
  }

  /** Completes a task with the examples of its form and these changes. */
  public void done(String caseNumber, String taskKey, String formId, Map<String, ?> changes) {
    Map<String, Object> fields = new HashMap<>(FormExamples.of(formId));
    fields.putAll(changes);
    fields.values().removeIf(value -> value == null);
    done(caseNumber, taskKey, fields);
  }

  /** Hands in a file. */
  public Answer upload(String caseNumber, String type, String fileName, byte[] content) {
    String border = "----expediente";
    byte[] head =
        ("--%1$s\r\nContent-Disposition: form-data; name=\"type\"\r\n\r\n%2$s\r\n--%1$s\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"%3$s\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n")
            .formatted(border, type, fileName)
            .getBytes(StandardCharsets.UTF_8);
    byte[] tail = "\r\n--%s--\r\n".formatted(border).getBytes(StandardCharsets.UTF_8);
    return caller.send(
        "POST",
        "/api/cases/" + caseNumber + "/documents",
        Map.of("Content-Type", "multipart/form-data; boundary=" + border),
        BodyPublishers.ofByteArrays(List.of(head, content, tail)));
  }

  /** Hands in a file; anything but success is an error. */
  public void hand(String caseNumber, String type, String fileName, byte[] content) {
    Answer answer = upload(caseNumber, type, fileName, content);
    if (answer.status() >= 300) {
      throw new AssertionError(id + ": " + answer);
    }
  }

  /** What the form of the task is filled with before the person writes; JSON lists are parsed. */
  public JsonNode prepared(JsonNode task, String variable) {
    JsonNode value =
        caller
            .get(
                "/engine-rest/task/%s/form-variables?deserializeValues=false&variableNames=%s"
                    .formatted(task.path("id").asText(), variable))
            .json()
            .path(variable);
    try {
      return value.path("type").asText().equals("Json")
          ? JSON.readTree(value.path("value").asText())
          : value.path("value");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Any other call. */
  public Answer get(String path) {
    return caller.get(path);
  }

  /** Any other call. */
  public Answer post(String path, String json) {
    return caller.post(path, json);
  }

  private static String variables(Map<String, ?> fields) {
    Map<String, Object> typed = new LinkedHashMap<>();
    fields.forEach((name, value) -> typed.put(name, typed(value)));
    try {
      return JSON.writeValueAsString(Map.of("variables", typed));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Map<String, Object> typed(Object value) throws IllegalArgumentException {
    if (value instanceof SpinJsonNode json) {
      return Map.of("value", json.toString(), "type", "Json");
    }
    if (value instanceof JsonNode json && json.isContainerNode()) {
      return Map.of("value", json.toString(), "type", "Json");
    }
    if (value instanceof JsonNode json) {
      return Map.of("value", json.asText());
    }
    if (value instanceof List<?> rows) {
      try {
        return Map.of("value", JSON.writeValueAsString(rows), "type", "Json");
      } catch (JsonProcessingException e) {
        throw new IllegalArgumentException(e);
      }
    }
    Map<String, Object> plain = new HashMap<>();
    plain.put("value", value);
    return plain;
  }
}
