package org.expediente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.expediente.engine.ExtensionProperties;
import org.expediente.model.Diagrams.Diagram;
import org.expediente.testkit.Generated;
import org.junit.jupiter.api.Test;

/** Writes down every control that the diagrams carry, from the files themselves. */
class ControlsTest {
  private static final Pattern TERM = Pattern.compile("'([\\w.]+)'");

  private final Roles roles = new Roles();
  private final ParameterFiles parameters = new ParameterFiles();
  private final TestSources tests = new TestSources();
  private final List<Diagram> diagrams = Diagrams.all().toList();

  @Test
  void theInventoryIsCurrent() {
    Generated.assertCurrent("controls.md", page());
  }

  @Test
  void everyDiagramIsCoveredAndEveryTaskIsNamedByATest() {
    for (Diagram diagram : diagrams) {
      assertThat(tests.covering(diagram.name())).as(diagram.name()).isNotEmpty();
      for (UserTask task : tasks(diagram)) {
        assertThat(tests.naming(task.getId())).as(task.getId()).isNotEmpty();
      }
    }
  }

  private String page() {
    StringBuilder out = new StringBuilder("# Controls\n\n");
    out.append("Written by `ControlsTest` from the diagrams, parameters and tests: ")
        .append(diagrams.size())
        .append(" processes, ")
        .append(diagrams.stream().mapToInt(diagram -> tasks(diagram).size()).sum())
        .append(" user tasks. What a task lacks is left out. Who may do what: [access.md].\n\n")
        .append("[access.md]: access.md\n");
    String procedure = "";
    for (Diagram diagram : diagrams) {
      String folder = diagram.file().getParent().getFileName().toString();
      if (!folder.equals(procedure)) {
        out.append("\n## Procedure ").append(folder).append('\n');
        procedure = folder;
      }
      process(diagram, out);
    }
    byRole(out);
    return out.toString();
  }

  private void process(Diagram diagram, StringBuilder out) {
    var process = diagram.process();
    out.append("\n### ").append(diagram.name()).append("\n\n");
    out.append(process.getName())
        .append(". Version ")
        .append(process.getCamundaVersionTag())
        .append(", kept ")
        .append(process.getCamundaHistoryTimeToLiveString())
        .append(". Every element and flow is passed by ")
        .append(String.join(", ", tests.covering(diagram.name())))
        .append(".\n");
    for (UserTask task : tasks(diagram)) {
      out.append("\n#### ").append(task.getId()).append("\n\n");
      lines(diagram, task).forEach(line -> out.append("- ").append(line).append('\n'));
    }
  }

  private List<String> lines(Diagram diagram, UserTask task) {
    String folder = diagram.file().getParent().getFileName().toString();
    List<String> lines = new ArrayList<>();
    lines.add("Task: **" + task.getName() + "**");
    lines.add("Role: " + String.join(", ", roles.of(task).stream().map(roles::named).toList()));
    if (task.getCamundaAssignee() != null) {
      lines.add("Person: `" + task.getCamundaAssignee() + "`");
    }
    lines.add(
        "Form: [%2$s](../../forms/%1$s/%2$s.form)".formatted(folder, task.getCamundaFormRef()));
    ExtensionProperties.values(task, "legal.basis")
        .findFirst()
        .ifPresent(basis -> lines.add("Legal basis: " + basis));
    lines.add("Deadline: " + deadline(task));
    list(task, "duty.distinctFrom", "Not by whoever did", lines);
    list(task, "documents.required", "Documents required", lines);
    list(task, "documents.issues", "Documents issued", lines);
    list(task, "approval.of", "Approves", lines);
    list(task, "approval.when", "Is an approval when", lines);
    list(task, "approval.needs", "Needs a standing approval of", lines);
    lines.add("Named in: " + String.join(", ", tests.naming(task.getId())));
    return lines;
  }

  private static void list(UserTask task, String property, String title, List<String> lines) {
    ExtensionProperties.values(task, property)
        .findFirst()
        .ifPresent(
            items ->
                lines.add(title + ": `" + items.strip().replaceAll("\\s*,\\s*", "`, `") + "`"));
  }

  private String deadline(UserTask task) {
    Matcher term = TERM.matcher(String.valueOf(task.getCamundaDueDate()));
    return term.find()
        ? "`%s` = %s".formatted(term.group(1), parameters.of(term.group(1)))
        : "`" + task.getCamundaDueDate() + "`";
  }

  private void byRole(StringBuilder out) {
    Map<String, List<String>> byRole = new TreeMap<>();
    for (Diagram diagram : diagrams) {
      for (UserTask task : tasks(diagram)) {
        String line = "[%s](#%s)".formatted(task.getName(), task.getId().toLowerCase());
        roles.of(task).forEach(r -> byRole.computeIfAbsent(r, id -> new ArrayList<>()).add(line));
      }
    }
    out.append("\n## Tasks by role\n");
    byRole.forEach(
        (role, lines) ->
            out.append("\n### role ")
                .append(role)
                .append("\n\n")
                .append(roles.named(role))
                .append(": ")
                .append(String.join(", ", lines))
                .append(".\n"));
  }

  private static List<UserTask> tasks(Diagram diagram) {
    return diagram.model().getModelElementsByType(UserTask.class).stream()
        .sorted(Comparator.comparing(UserTask::getId))
        .toList();
  }
}
