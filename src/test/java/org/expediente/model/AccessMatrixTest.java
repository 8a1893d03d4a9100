package org.expediente.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.expediente.testkit.Generated;
import org.junit.jupiter.api.Test;

/** Writes down who may do what, from the one file that declares it and the diagrams. */
class AccessMatrixTest {
  private final Roles roles = new Roles();
  private final Map<String, Integer> tasks = tasks();

  @Test
  void theMatrixIsCurrent() {
    Generated.assertCurrent("access.md", page());
  }

  @Test
  void everyGroupThatADiagramNamesIsDeclared() {
    List<String> declared = roles.groups().stream().map(g -> g.path("id").asText()).toList();
    assertThat(tasks.keySet()).filteredOn(id -> !id.startsWith("$")).isSubsetOf(declared);
  }

  private String page() {
    StringBuilder out = new StringBuilder("# Access\n\n");
    out.append(
        "Written by `AccessMatrixTest` from `src/main/resources/access.yaml` and the diagrams."
            + " Besides the own account nobody has a right that is not here.\n\n");
    groups(out);
    cases(out);
    rights(out);
    return out.toString();
  }

  private void groups(StringBuilder out) {
    out.append("## Groups\n\n");
    row(out, List.of("group", "name", "profile", "apps", "starts", "works on tasks", "lists"));
    row(out, List.of("---", "---", "---", "---", "---", "---", "---"));
    for (JsonNode group : roles.groups()) {
      JsonNode profile = roles.part("profiles").path(group.path("profile").asText());
      List<String> lists = new ArrayList<>(Roles.texts(profile.path("filters")));
      lists.addAll(Roles.texts(group.path("filters")));
      row(
          out,
          List.of(
              "`" + group.path("id").asText() + "`",
              group.path("name").asText(),
              group.path("profile").asText(),
              String.join(", ", Roles.texts(profile.path("apps"))),
              String.join(", ", Roles.texts(group.path("starts"))),
              works(group.path("id").asText()),
              String.join(", ", lists)));
    }
    tasks.forEach(
        (role, count) -> {
          if (role.startsWith("$")) {
            out.append(
                "\n%d task%s of a group that the case decides: `%s`.\n"
                    .formatted(count, count == 1 ? " is" : "s are", role));
          }
        });
  }

  private String works(String group) {
    return tasks.containsKey(group)
        ? "[%d](controls.md#role-%s)".formatted(tasks.get(group), group)
        : "none";
  }

  private void cases(StringBuilder out) {
    List<String> procedures = new ArrayList<>();
    roles.part("procedures").fieldNames().forEachRemaining(procedures::add);
    out.append("\n## Cases that a group sees\n\n");
    row(out, join("group", procedures));
    row(out, join("---", procedures.stream().map(p -> "---").toList()));
    for (JsonNode group : roles.groups()) {
      List<String> sees = Roles.texts(group.path("sees"));
      List<String> cells =
          procedures.stream()
              .map(
                  procedure ->
                      sees.contains("own")
                          ? "own"
                          : sees.contains("all") || sees.contains(procedure) ? "yes" : "")
              .toList();
      row(out, join("`" + group.path("id").asText() + "`", cells));
    }
  }

  private void rights(StringBuilder out) {
    JsonNode profiles = roles.part("profiles");
    List<String> names = new ArrayList<>();
    profiles.fieldNames().forEachRemaining(names::add);
    TreeSet<String> resources = new TreeSet<>();
    profiles.forEach(p -> p.path("grants").forEach(g -> resources.add(resource(g))));
    out.append("\n## Rights in the engine by profile\n\n");
    row(out, join("on", names));
    row(out, join("---", names.stream().map(n -> "---").toList()));
    for (String resource : resources) {
      List<String> cells = new ArrayList<>();
      for (String name : names) {
        TreeSet<String> may = new TreeSet<>();
        profiles
            .path(name)
            .path("grants")
            .forEach(
                grant -> {
                  if (resource(grant).equals(resource)) {
                    may.addAll(Roles.texts(grant.path("may")));
                  }
                });
        cells.add(String.join(" ", may));
      }
      row(out, join(resource, cells));
    }
    out.append("\nThe tasks of the own groups need no grant: the engine gives exactly that.\n");
  }

  private static String resource(JsonNode grant) {
    return grant.path("on").asText()
        + (grant.has("id") ? " `" + grant.path("id").asText() + "`" : "");
  }

  private static List<String> join(String first, List<String> rest) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(rest);
    return all;
  }

  private static void row(StringBuilder out, List<String> cells) {
    out.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  private Map<String, Integer> tasks() {
    Map<String, Integer> counts = new TreeMap<>();
    Diagrams.all()
        .flatMap(d -> d.model().getModelElementsByType(UserTask.class).stream())
        .forEach(task -> roles.of(task).forEach(role -> counts.merge(role, 1, Integer::sum)));
    return counts;
  }
}
