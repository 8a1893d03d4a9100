package org.expediente.engine.gate.controls;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.expediente.engine.ExtensionProperties;
import org.expediente.engine.gate.Deployed;
import org.expediente.engine.gate.Diagram;
import org.expediente.engine.gate.DroppedControl;
import org.expediente.engine.gate.Inspection;

/**
 * A new version of a process beside the one before.
 *
 * @param diagram the new version
 * @param missing controls that only the version before has
 * @param lines declarations that only the new version has: an old one excuses nothing new
 */
record Comparison(Diagram diagram, List<Control> missing, List<String> lines) {
  private static final String PROPERTY = "control.dropped";
  private static final int SHORTEST_REASON = 10;

  static Comparison of(Diagram diagram, Inspection inspection) {
    Optional<Deployed.Version> before = inspection.deployed().process(diagram.key());
    List<String> lines = lines(diagram.model());
    if (before.isEmpty()) {
      return new Comparison(diagram, List.of(), lines);
    }
    BpmnModelInstance model = before.get().model();
    Set<Control> had = Controls.of(model, before.get()::form);
    Set<Control> has = Controls.of(diagram.model(), inspection.files()::form);
    List<String> known = lines(model);
    List<Control> missing = had.stream().filter(control -> !has.contains(control)).toList();
    return new Comparison(
        diagram,
        missing.stream().filter(control -> says(control, missing)).toList(),
        lines.stream().filter(line -> !known.contains(line)).toList());
  }

  /** Of a task that is gone, only that it is gone. */
  private static boolean says(Control control, List<Control> missing) {
    Control task = new Control(control.element(), Controls.TASK);
    return control.equals(task) || !missing.contains(task);
  }

  /** Controls that go without a word. */
  Stream<Control> silent() {
    return missing.stream().filter(control -> line(control).isEmpty());
  }

  /** Declarations of what does not go, or without a reason. */
  Stream<String> needless() {
    Set<String> used =
        missing.stream().flatMap(control -> line(control).stream()).collect(Collectors.toSet());
    return lines.stream().filter(line -> !used.contains(line));
  }

  /** Controls that go with a reason. */
  Stream<DroppedControl> declared() {
    return missing.stream()
        .flatMap(
            control ->
                line(control).stream()
                    .map(
                        line ->
                            new DroppedControl(
                                diagram.key(),
                                control.element(),
                                control.name(),
                                reason(control, line))));
  }

  private Optional<String> line(Control control) {
    return lines.stream()
        .filter(line -> line.startsWith(control.declaration()))
        .filter(line -> reason(control, line).length() >= SHORTEST_REASON)
        .findFirst();
  }

  private static String reason(Control control, String line) {
    return line.substring(control.declaration().length()).strip();
  }

  /** One declaration a line or between semicolons, spaces set right. */
  private static List<String> lines(BpmnModelInstance model) {
    return model.getModelElementsByType(Process.class).stream()
        .flatMap(process -> ExtensionProperties.values(process, PROPERTY))
        .flatMap(value -> Arrays.stream(value.split("[\\n;]")))
        .map(line -> line.strip().replaceFirst("\\s*:\\s*", ": ").replaceAll("\\s+", " "))
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
