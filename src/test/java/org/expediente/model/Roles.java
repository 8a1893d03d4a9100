package org.expediente.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The file that says who may do what, as it is written. */
final class Roles {
  private static final Path FILE = Path.of("src", "main", "resources", "access.yaml");

  private final JsonNode file;

  Roles() {
    try {
      file = new YAMLMapper().readTree(FILE.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Groups in the order of the file. */
  List<JsonNode> groups() {
    return StreamSupport.stream(file.path("groups").spliterator(), false).toList();
  }

  /** Profiles, filters or procedures. */
  JsonNode part(String name) {
    return file.path(name);
  }

  /** {@code Name (`id`)}; the id alone where no group has it. */
  String named(String id) {
    return groups().stream()
        .filter(group -> group.path("id").asText().equals(id))
        .map(group -> group.path("name").asText() + " (`" + id + "`)")
        .findFirst()
        .orElse("`" + id + "`");
  }

  /**
   * The groups that work on a task. {@code ${ngoGroup}} is the organisation of the case, a group of
   * the kind {@code ngo}; what is computed in another way stays as the diagram has it.
   */
  List<String> of(UserTask task) {
    String groups = String.valueOf(task.getCamundaCandidateGroups());
    if (groups.startsWith("${") && groups.indexOf('}') == groups.length() - 1) {
      String kind = groups.replaceAll("^\\$\\{(\\w+)Group}$", "$1");
      return List.of(isDeclared(kind) ? kind : groups);
    }
    return Arrays.stream(groups.split(",")).map(String::strip).toList();
  }

  private boolean isDeclared(String id) {
    return groups().stream().anyMatch(group -> group.path("id").asText().equals(id));
  }

  static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(item -> texts.add(item.asText()));
    return texts;
  }
}
